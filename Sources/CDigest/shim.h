#include <stdint.h>
#include <stddef.h>
#include <sha2.h>
#include <sha1.h>
