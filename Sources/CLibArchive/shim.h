// libarchive, as installed on the system: reads tar, zip and 7z, and what gzip, bzip2, xz and zstd have compressed.
#include <archive.h>
#include <archive_entry.h>
