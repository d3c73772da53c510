#include "html_events.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

static void start(void *events, const xmlChar *name, const xmlChar **attributes) {
  (void)name;
  (void)attributes;
  ++*(long *)events;
}

static void end(void *events, const xmlChar *name) {
  (void)name;
  ++*(long *)events;
}

static void characters(void *events, const xmlChar *text, int length) {
  (void)text;
  (void)length;
  ++*(long *)events;
}

long html_events(const char *bytes, int length) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, length);
  if (context == NULL) return -1;
  long events = 0;
  htmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = start;
  handler.endElement = end;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  htmlSAXHandlerPtr own = context->sax;
  context->sax = &handler;
  context->userData = &events;
  // Not told so, it would take every text without a <meta> for ISO 8859-1.
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(context);
  context->sax = own;
  context->userData = NULL;
  if (context->myDoc != NULL) xmlFreeDoc(context->myDoc);
  context->myDoc = NULL;
  htmlFreeParserCtxt(context);
  return events;
}
