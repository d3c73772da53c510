// Takes the place of the C library's allocator, which it calls, and keeps account of every byte.
//
// Counted is what the allocator really sets aside (malloc_usable_size), not what is asked for.
// For glibc, whose allocator stays reachable under other names.

#include "allocation_counter.h"

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *block);

static atomic_llong live;
static atomic_llong peak;
static atomic_llong base;
static atomic_ullong count;

static void *added(void *block) {
  if (block == NULL) return block;
  long long size = (long long)malloc_usable_size(block);
  long long now = atomic_fetch_add_explicit(&live, size, memory_order_relaxed) + size;
  long long highest = atomic_load_explicit(&peak, memory_order_relaxed);
  while (now > highest &&
         !atomic_compare_exchange_weak_explicit(&peak, &highest, now, memory_order_relaxed,
                                                memory_order_relaxed)) {
  }
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  return block;
}

static void removed(size_t size) {
  atomic_fetch_sub_explicit(&live, (long long)size, memory_order_relaxed);
}

void *malloc(size_t size) { return added(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return added(__libc_calloc(count, size)); }

void *realloc(void *block, size_t size) {
  size_t before = block == NULL ? 0 : malloc_usable_size(block);
  void *moved = __libc_realloc(block, size);
  if (moved == NULL) {
    // Where it fails, the block stays as it was; where the size is 0, it is gone.
    if (size == 0) removed(before);
    return NULL;
  }
  if (moved == block) removed(before);
  added(moved);
  // While it was copied, both were there.
  if (moved != block) removed(before);
  return moved;
}

void free(void *block) {
  if (block == NULL) return;
  removed(malloc_usable_size(block));
  __libc_free(block);
}

void *memalign(size_t alignment, size_t size) { return added(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **block, size_t alignment, size_t size) {
  void *found = memalign(alignment, size);
  if (found == NULL) return ENOMEM;
  *block = found;
  return 0;
}

void allocation_counter_begin(void) {
  long long now = atomic_load(&live);
  atomic_store(&base, now);
  atomic_store(&peak, now);
  atomic_store(&count, 0);
}

size_t allocation_counter_peak(void) {
  return (size_t)(atomic_load(&peak) - atomic_load(&base));
}

size_t allocation_counter_count(void) { return (size_t)atomic_load(&count); }
