#ifndef HTML_EVENTS_H
#define HTML_EVENTS_H

#include <stddef.h>

/// Lets libxml2's HTML parser run over a text in UTF-8 with handlers that only count.
///
/// Returns how many starts and ends of elements and runs of characters it told of, or -1 where it
/// could not begin.
long html_events(const char *bytes, int length);

#endif
