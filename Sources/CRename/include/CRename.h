#ifndef CRENAME_H
#define CRENAME_H

/// Exchanges two paths in one step (Linux `renameat2` with `RENAME_EXCHANGE`), which Debian hides from Swift's Glibc.
/// Answers 0, or -1 with `errno` set; `ENOSYS` or `EINVAL` where the system or file system cannot.
int hopeguide_exchange(const char *first, const char *second);

#endif
