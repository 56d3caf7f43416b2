#include <libxml/xmlversion.h>
// Its ICU is another one than Foundation's, and Swift refuses a program that knows two. We use nothing that needs it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// xmlFree is a variable, which Swift will not read, since another thread could change it.
static inline void hopeguide_free_text(xmlChar *text) { xmlFree(text); }
