/* The address that an entry had before: a place on its page, and the reader's list, go along. Without this file the page
   leads on without them. */
location.replace(document.currentScript.dataset.to + location.hash);
