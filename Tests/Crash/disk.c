/* A disk that can lose power, fill up, turn read-only or fail, laid under a process by LD_PRELOAD.
 *
 * Watched are the files below GONGKAI_DISK_ROOT, but for `-shm` files, which hold nothing that has to
 * last. Every change to them is noted in GONGKAI_DISK_JOURNAL before it is made, with what undoes it;
 * a sync notes what it has made durable. `disk.py` reads the journal after the process was killed and
 * takes back what no sync covers. Notes are written with plain writes: they outlive a kill.
 *
 *   GONGKAI_DISK_FAULT  a file; while it is there and names ENOSPC, EROFS or EIO, changes fail so
 *   GONGKAI_DISK_KILL   `sync:17:before`, `sync:17:after`, `write:40:torn`: when to die by SIGKILL
 *   GONGKAI_DISK_LIES   set: syncs do nothing and say that they did
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

enum { OP_CREATE = 1, OP_WRITE, OP_TRUNCATE, OP_UNLINK, OP_RENAME, OP_MKDIR, OP_SYNC };

/* The head of a note; the names and the bytes that undo follow it. */
struct note {
  uint32_t magic, op;
  uint64_t sequence, file, offset, length, size;
  uint32_t names, bytes;
} __attribute__((packed));

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX], saved[PATH_MAX];
static const char *fault;
static int journal = -1, lies;
static uint64_t sequence, syncs, writes, kept;
static char kill_call[16], kill_when[16];
static uint64_t kill_at;

enum { MAX_FILES = 1 << 16 };
static char watched[MAX_FILES]; /* by descriptor: 1 a file, 2 a folder */

__attribute__((constructor)) static void start(void) {
  const char *folder = getenv("GONGKAI_DISK_ROOT"), *notes = getenv("GONGKAI_DISK_JOURNAL");
  const char *when = getenv("GONGKAI_DISK_KILL");
  if (!folder) return;
  if (!realpath(folder, root)) abort();
  fault = getenv("GONGKAI_DISK_FAULT");
  lies = getenv("GONGKAI_DISK_LIES") != NULL;
  if (when && sscanf(when, "%15[a-z]:%lu:%15[a-z]", kill_call, &kill_at, kill_when) != 3) abort();
  if (!notes) return;
  snprintf(saved, sizeof saved, "%s.saved", notes);
  journal = open(notes, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (journal < 0) abort();
}

/* ---- What is watched ---- */

static int ends_with(const char *text, const char *end) {
  size_t n = strlen(text), m = strlen(end);
  return n >= m && !strcmp(text + n - m, end);
}

static int is_watched(const char *path) {
  size_t n = strlen(root);
  return n && !strncmp(path, root, n) && (path[n] == '/' || !path[n]) && !ends_with(path, "-shm");
}

/* The path of a descriptor, or an empty one. */
static void path_of(int fd, char path[PATH_MAX]) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, PATH_MAX - 1);
  path[n < 0 ? 0 : n] = 0;
}

/* The absolute path of a name, whose folder has to be there; or an empty one. */
static void resolve(int folder, const char *name, char path[PATH_MAX]) {
  char given[PATH_MAX], whole[PATH_MAX];
  *path = 0;
  if (strlen(name) >= PATH_MAX) return;
  if (*name == '/') {
    strcpy(given, name);
  } else {
    char base[PATH_MAX];
    if (folder == AT_FDCWD) { if (!getcwd(base, sizeof base)) return; }
    else path_of(folder, base);
    if ((size_t)snprintf(given, sizeof given, "%s/%s", base, name) >= sizeof given) return;
  }
  size_t n = strlen(given);
  while (n > 1 && given[n - 1] == '/') given[--n] = 0;
  char *slash = strrchr(given, '/');
  const char *leaf = slash + 1;
  *slash = 0;
  if (!realpath(*given ? given : "/", whole)) return;
  if ((size_t)snprintf(path, PATH_MAX, "%s/%s", whole, leaf) >= PATH_MAX) *path = 0;
}

static int kind(int fd) { return fd >= 0 && fd < MAX_FILES ? watched[fd] : 0; }

static void watch(int fd) {
  char path[PATH_MAX];
  struct stat status;
  if (fd < 0 || fd >= MAX_FILES || !*root) return;
  path_of(fd, path);
  watched[fd] = is_watched(path) && !fstat(fd, &status) ? S_ISDIR(status.st_mode) ? 2 : 1 : 0;
}

/* ---- Faults ---- */

/* The error that changes fail with now, or 0. */
static int fault_now(void) {
  char name[16] = "";
  if (!fault) return 0;
  int fd = (int)openat(AT_FDCWD, fault, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  ssize_t n = read(fd, name, sizeof name - 1);
  close(fd);
  if (n <= 0) return 0;
  return !strncmp(name, "ENOSPC", 6) ? ENOSPC : !strncmp(name, "EROFS", 5) ? EROFS : EIO;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  pause();
}

static int is_time(const char *call, uint64_t count, const char *when) {
  return kill_at && count == kill_at && !strcmp(kill_call, call) && !strcmp(kill_when, when);
}

/* ---- Notes ---- */

static void put(struct note *note, const char *names, size_t names_length, const void *bytes) {
  if (journal < 0) return;
  note->magic = 0x6b736964;
  note->sequence = ++sequence;
  note->names = names_length;
  size_t size = sizeof *note + names_length + note->bytes;
  char *whole = malloc(size);
  memcpy(whole, note, sizeof *note);
  memcpy(whole + sizeof *note, names, names_length);
  if (note->bytes) memcpy(whole + sizeof *note + names_length, bytes, note->bytes);
  REAL(ssize_t, "write", int, const void *, size_t);
  if (real(journal, whole, size) != (ssize_t)size) abort();
  free(whole);
}

static void put_name(uint32_t op, uint64_t file, const char *path, const char *other,
                     const char *kept_as) {
  char names[3 * PATH_MAX];
  size_t n = 0;
  const char *parts[] = {path, other, kept_as};
  for (int i = 0; i < 3 && parts[i]; i++) {
    strcpy(names + n, parts[i]);
    n += strlen(parts[i]) + 1;
  }
  struct note note = {.op = op, .file = file};
  put(&note, names, n, NULL);
}

/* Notes what a change of a range, or of all beyond it, overwrites. */
static void put_change(uint32_t op, int fd, uint64_t offset, uint64_t length) {
  struct stat status;
  if (journal < 0 || fstat(fd, &status)) return;
  uint64_t size = status.st_size, end = op == OP_WRITE ? offset + length : size;
  if (end > size) end = size;
  struct note note = {.op = op, .file = status.st_ino, .offset = offset, .length = length,
                      .size = size, .bytes = end > offset ? end - offset : 0};
  char *old = malloc(note.bytes + 1), link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  int reader = openat(AT_FDCWD, link, O_RDONLY | O_CLOEXEC);
  for (size_t n = 0; n < note.bytes;) {
    ssize_t got = pread(reader, old + n, note.bytes - n, offset + n);
    if (got <= 0) abort();
    n += got;
  }
  close(reader);
  put(&note, "", 0, old);
  free(old);
}

/* Keeps a file that a name is about to lose, so that it can be given back. */
static void keep(const char *path, char name[PATH_MAX]) {
  *name = 0;
  if (journal < 0) return;
  if (snprintf(name, PATH_MAX, "%s/%lu", saved, ++kept) >= PATH_MAX || linkat(AT_FDCWD, path, AT_FDCWD, name, 0))
    *name = 0;
}

/* ---- Opening and closing ---- */

typedef int (*opener)(int, const char *, int, mode_t);

static int open_watched(int folder, const char *name, int flags, mode_t mode) {
  REAL(int, "openat64", int, const char *, int, ...);
  char path[PATH_MAX];
  struct stat status;
  if (!*root || !(flags & (O_CREAT | O_TRUNC))) {
    int fd = real(folder, name, flags, mode);
    if (fd >= 0) watch(fd);
    return fd;
  }
  resolve(folder, name, path);
  if (!is_watched(path)) {
    int fd = real(folder, name, flags, mode);
    if (fd >= 0 && fd < MAX_FILES) watched[fd] = 0;
    return fd;
  }
  int is_new = stat(path, &status) != 0, error = fault_now();
  if (error && (is_new || flags & O_TRUNC)) { errno = error; return -1; }
  pthread_mutex_lock(&lock);
  int fd = real(folder, name, flags & ~O_TRUNC, mode);
  if (fd >= 0) {
    watch(fd);
    if (is_new && !fstat(fd, &status)) put_name(OP_CREATE, status.st_ino, path, NULL, NULL);
    if (!is_new && flags & O_TRUNC) put_change(OP_TRUNCATE, fd, 0, 0);
    if (flags & O_TRUNC) {
      REAL(int, "ftruncate64", int, off_t);
      if (real(fd, 0)) abort();
    }
  }
  pthread_mutex_unlock(&lock);
  return fd;
}

#define MODE(flags, mode) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { \
    va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); \
  }

int open(const char *name, int flags, ...) { MODE(flags, mode) return open_watched(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags, mode) return open_watched(AT_FDCWD, name, flags, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE(flags, mode) return open_watched(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE(flags, mode) return open_watched(folder, name, flags, mode); }
int __open_2(const char *name, int flags) { return open_watched(AT_FDCWD, name, flags, 0); }
int __open64_2(const char *name, int flags) { return open_watched(AT_FDCWD, name, flags, 0); }

int close(int fd) {
  REAL(int, "close", int);
  if (fd >= 0 && fd < MAX_FILES) watched[fd] = 0;
  return real(fd);
}

/* ---- Writing ---- */

static ssize_t write_watched(int fd, const void *bytes, size_t length, off_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
  int error = fault_now();
  if (error) { errno = error; return -1; }
  pthread_mutex_lock(&lock);
  put_change(OP_WRITE, fd, offset, length);
  writes++;
  if (is_time("write", writes, "torn")) {
    if (real(fd, bytes, length / 2, offset) < 0) abort();
    die();
  }
  ssize_t written = real(fd, bytes, length, offset);
  int kept_errno = errno;
  pthread_mutex_unlock(&lock);
  errno = kept_errno;
  return written;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
  return kind(fd) == 1 ? write_watched(fd, bytes, length, offset) : real(fd, bytes, length, offset);
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (kind(fd) != 1) return real(fd, bytes, length);
  off_t place = lseek(fd, 0, SEEK_CUR);
  if (fcntl(fd, F_GETFL) & O_APPEND) place = lseek(fd, 0, SEEK_END);
  ssize_t written = write_watched(fd, bytes, length, place);
  if (written > 0) lseek(fd, place + written, SEEK_SET);
  return written;
}

int ftruncate64(int fd, off_t size) {
  REAL(int, "ftruncate64", int, off_t);
  if (kind(fd) != 1) return real(fd, size);
  int error = fault_now();
  if (error && error != ENOSPC) { errno = error; return -1; }
  pthread_mutex_lock(&lock);
  put_change(OP_TRUNCATE, fd, size, 0);
  int result = real(fd, size);
  pthread_mutex_unlock(&lock);
  return result;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

/* ---- Syncing ---- */

static int sync_watched(int fd, int (*real)(int)) {
  char path[PATH_MAX];
  struct stat status;
  int error = fault_now();
  if (error == EIO) { errno = error; return -1; }
  pthread_mutex_lock(&lock);
  uint64_t count = ++syncs, covers = sequence;
  pthread_mutex_unlock(&lock);
  if (is_time("sync", count, "before")) die();
  if (lies) return 0;
  int result = real(fd);
  if (!result && !fstat(fd, &status)) {
    path_of(fd, path);
    struct note note = {.op = OP_SYNC, .file = status.st_ino, .offset = covers};
    pthread_mutex_lock(&lock);
    put(&note, path, strlen(path) + 1, NULL);
    pthread_mutex_unlock(&lock);
  }
  if (is_time("sync", count, "after")) die();
  return result;
}

int fsync(int fd) {
  REAL(int, "fsync", int);
  return kind(fd) ? sync_watched(fd, real) : real(fd);
}

int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  return kind(fd) ? sync_watched(fd, real) : real(fd);
}

/* ---- Names ---- */

int unlinkat(int folder, const char *name, int flags) {
  REAL(int, "unlinkat", int, const char *, int);
  char path[PATH_MAX], kept_as[PATH_MAX];
  struct stat status;
  resolve(folder, name, path);
  if (!is_watched(path) || lstat(path, &status) || !S_ISREG(status.st_mode))
    return real(folder, name, flags);
  int error = fault_now();
  if (error && error != ENOSPC) { errno = error; return -1; }
  pthread_mutex_lock(&lock);
  keep(path, kept_as);
  put_name(OP_UNLINK, status.st_ino, path, kept_as, NULL);
  int result = real(folder, name, flags);
  pthread_mutex_unlock(&lock);
  return result;
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int renameat(int folder, const char *name, int other, const char *new_name) {
  REAL(int, "renameat", int, const char *, int, const char *);
  char from[PATH_MAX], to[PATH_MAX], kept_as[PATH_MAX];
  struct stat status;
  resolve(folder, name, from);
  resolve(other, new_name, to);
  if (!is_watched(to) || lstat(from, &status)) return real(folder, name, other, new_name);
  int error = fault_now();
  if (error) { errno = error; return -1; }
  pthread_mutex_lock(&lock);
  keep(to, kept_as);
  put_name(OP_RENAME, status.st_ino, from, to, kept_as);
  int result = real(folder, name, other, new_name);
  pthread_mutex_unlock(&lock);
  return result;
}
int rename(const char *name, const char *new_name) { return renameat(AT_FDCWD, name, AT_FDCWD, new_name); }

int mkdirat(int folder, const char *name, mode_t mode) {
  REAL(int, "mkdirat", int, const char *, mode_t);
  char path[PATH_MAX];
  struct stat status;
  resolve(folder, name, path);
  if (!is_watched(path) || !stat(path, &status)) return real(folder, name, mode);
  int error = fault_now();
  if (error) { errno = error; return -1; }
  pthread_mutex_lock(&lock);
  int result = real(folder, name, mode);
  if (!result) put_name(OP_MKDIR, 0, path, NULL, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}
int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int access(const char *name, int mode) {
  REAL(int, "access", const char *, int);
  char path[PATH_MAX];
  if (*root && mode & W_OK && fault_now() == EROFS) {
    resolve(AT_FDCWD, name, path);
    if (is_watched(path)) { errno = EROFS; return -1; }
  }
  return real(name, mode);
}
