#ifndef HOPEGUIDE_CURL_SHIM_H
#define HOPEGUIDE_CURL_SHIM_H

#include <curl/curl.h>

// libcurl's setters and getters take arguments of any type, which Swift cannot pass: here is one for each type.

typedef size_t (*hopeguide_receiver)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode hopeguide_set_number(CURL *handle, CURLoption option, long value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode hopeguide_set_text(CURL *handle, CURLoption option, const char *value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode hopeguide_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode hopeguide_set_context(CURL *handle, CURLoption option, void *value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode hopeguide_set_receiver(CURL *handle, CURLoption option, hopeguide_receiver value) {
    return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode hopeguide_set_socket_opener(CURL *handle, curl_opensocket_callback value) {
    return (curl_easy_setopt)(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline long hopeguide_get_number(CURL *handle, CURLINFO info) {
    long value = 0;
    (curl_easy_getinfo)(handle, info, &value);
    return value;
}

static inline struct curl_certinfo *hopeguide_get_certificates(CURL *handle) {
    struct curl_certinfo *value = NULL;
    (curl_easy_getinfo)(handle, CURLINFO_CERTINFO, &value);
    return value;
}

static inline CURLMcode hopeguide_set_multi_number(CURLM *multi, CURLMoption option, long value) {
    return (curl_multi_setopt)(multi, option, value);
}

#endif
