// libxml2's HTML parser, as installed on the system.
#include <libxml/xmlversion.h>
// ICU's headers, which Debian's build draws in, are not those of Foundation: a file that sees both does not compile.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
