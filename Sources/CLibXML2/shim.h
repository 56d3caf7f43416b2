#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// xmlFree is a variable, which Swift will not read, since another thread could change it.
static inline void hopeguide_free_text(xmlChar *text) { xmlFree(text); }
