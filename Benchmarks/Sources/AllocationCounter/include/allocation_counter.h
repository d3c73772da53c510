#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stddef.h>

/// Begins an account: from here on the peak is that of what is allocated and not yet freed,
/// beyond what is at this moment.
void allocation_counter_begin(void);

/// The greatest number of bytes allocated and not yet freed since the account began.
size_t allocation_counter_peak(void);

/// How many allocations there were since the account began.
size_t allocation_counter_count(void);

#endif
