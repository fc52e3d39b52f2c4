/*
 * The common models in plain C, close to what the machine can do: a bucket queue, stays from tables of quantiles, rows that
 * are used again, no memory asked for in the loop. It knows nothing of the engine that it is compared with; the numbers of
 * the models stand in common-models.h, which is written from common-models.json.
 *
 * Reads lines "MODEL REPLICATIONS FIRST GROWTH" and answers each with one line of JSON.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_FORMS = 8, QUARTERS = 16, CELLS = 4096 };
enum kind { EXPONENTIAL, LOGNORMAL, GAMMA };

struct stay { enum kind kind; double mean, sd; };

struct model {
  double per_year, years, urgent_share, second_choice_share, hold_share, hold_mean, transfer_share, return_share, return_mean;
  int forms, second_form[MAX_FORMS], places[MAX_FORMS][QUARTERS], in_care_at_start[MAX_FORMS];
  double triage[MAX_FORMS];
  struct stay stay[MAX_FORMS];
};

#include "common-models.h"

/* ---- chance: xoshiro256+, seeded by splitmix64 */

static uint64_t state[4];

static void seed(uint64_t number) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (number += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    state[i] = z ^ (z >> 31);
  }
}

static inline double uniform(void) {
  const uint64_t result = state[0] + state[3], t = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = (state[3] << 45) | (state[3] >> 19);
  return (double)(result >> 11) * 0x1.0p-53;
}

static inline int happens(double share) { return share > 0 && uniform() < share; }
static inline double exponential(double mean) { return -mean * log(1 - uniform()); }

/* ---- stays: quantiles in a table, the last cell of it in a table of its own, linear in between */

static double table[MAX_FORMS][CELLS + 1], tail[MAX_FORMS][CELLS + 1];

static double gamma_share(double shape, double x) {
  double term = 1 / shape, sum = term;
  for (int n = 1; n < 2000 && term > sum * 1e-16; n++) sum += term *= x / (shape + n);
  return sum * exp(-x + shape * log(x) - lgamma(shape));
}

static double share_below(const struct stay *stay, double x) {
  if (x <= 0) return 0;
  const double ratio = stay->sd / stay->mean;
  if (stay->kind == EXPONENTIAL) return -expm1(-x / stay->mean);
  if (stay->kind == GAMMA) return gamma_share(1 / (ratio * ratio), x / (stay->mean * ratio * ratio));
  const double variance = log1p(ratio * ratio);
  return 0.5 * erfc(-(log(x / stay->mean) + variance / 2) / sqrt(2 * variance));
}

static double quantile(const struct stay *stay, double share) {
  double low = 0, high = 100 * stay->mean;
  for (int i = 0; i < 60; i++) {
    const double middle = (low + high) / 2;
    if (share_below(stay, middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

static void fill_tables(const struct model *m) {
  for (int form = 0; form < m->forms; form++) {
    for (int i = 0; i <= CELLS; i++) {
      table[form][i] = quantile(&m->stay[form], fmin((double)i / CELLS, 1 - 1e-9));
      tail[form][i] = quantile(&m->stay[form], fmin(1 - 1.0 / CELLS + (double)i / CELLS / CELLS, 1 - 1e-9));
    }
  }
}

static inline double stay_in(int form) {
  double at = uniform() * CELLS;
  const double *row = table[form];
  int cell = (int)at;
  if (cell == CELLS - 1) {
    at = (at - cell) * CELLS;
    row = tail[form];
    cell = (int)at;
  }
  return row[cell] + (at - cell) * (row[cell + 1] - row[cell]);
}

/* ---- one replication */

enum doing { ARRIVES, COMES_BACK, STAY_ENDS, HOLD_ENDS };

static const struct model *m;
static double now, end, per_year, occupied_time, waiting_time;
static long events;
static int room, used, first_free, buckets, quarter_buckets;
static double buckets_per_year;
static double *due;
static int *next_in_line, *bucket;
static unsigned char *doing, *form_of;
static int places[MAX_FORMS], taken[MAX_FORMS], head[MAX_FORMS][2], last[MAX_FORMS][2];

static int new_row(void) {
  if (first_free >= 0) {
    const int row = first_free;
    first_free = next_in_line[row];
    return row;
  }
  if (used == room) {
    room = room ? 2 * room : 1024;
    due = realloc(due, (size_t)room * sizeof *due);
    next_in_line = realloc(next_in_line, (size_t)room * sizeof *next_in_line);
    doing = realloc(doing, (size_t)room);
    form_of = realloc(form_of, (size_t)room);
    if (!due || !next_in_line || !doing || !form_of) exit(1);
  }
  return used++;
}

static void release_row(int row) {
  next_in_line[row] = first_free;
  first_free = row;
}

/* In order of time inside its bucket; what lies beyond the end never happens. */
static void plan(int row, enum doing what, double delay) {
  const double at = now + delay;
  if (at >= end) {
    release_row(row);
    return;
  }
  due[row] = at;
  doing[row] = (unsigned char)what;
  int *link = &bucket[(int)(at * buckets_per_year)];
  while (*link >= 0 && due[*link] <= at) link = &next_in_line[*link];
  next_in_line[row] = *link;
  *link = row;
}

static void begin_stay(int row, int form) {
  taken[form]++;
  occupied_time += end - now;
  form_of[row] = (unsigned char)form;
  plan(row, STAY_ENDS, stay_in(form));
}

static void join(int row, int form, int urgent, int has_second_choice) {
  const int second = m->second_form[form];
  if (has_second_choice && taken[form] >= places[form] && taken[second] < places[second]) form = second;
  if (taken[form] < places[form]) {
    begin_stay(row, form);
    return;
  }
  const int class = !urgent;
  next_in_line[row] = -1;
  if (head[form][class] < 0) head[form][class] = row;
  else next_in_line[last[form][class]] = row;
  last[form][class] = row;
  waiting_time += end - now;
}

static void admit(int form) {
  while (taken[form] < places[form]) {
    const int class = head[form][0] < 0;
    const int row = head[form][class];
    if (row < 0) return;
    head[form][class] = next_in_line[row];
    waiting_time -= end - now;
    begin_stay(row, form);
  }
}

static void refer(int row) {
  double at = m->forms > 1 ? uniform() : 0;
  int form = 0;
  while (form < m->forms - 1 && at >= m->triage[form]) at -= m->triage[form++];
  const int urgent = happens(m->urgent_share);
  join(row, form, urgent, happens(m->second_choice_share));
}

static void leave(int row) {
  const int form = form_of[row];
  taken[form]--;
  occupied_time -= end - now;
  admit(form);
  if (m->transfer_share + m->return_share == 0) {
    release_row(row);
    return;
  }
  const double way = uniform();
  if (way < m->transfer_share) join(row, (form + 1) % m->forms, 0, happens(m->second_choice_share));
  else if (way < m->transfer_share + m->return_share) plan(row, COMES_BACK, exponential(m->return_mean));
  else release_row(row);
}

static void happen(int row) {
  events++;
  switch (doing[row]) {
    case ARRIVES:
      plan(new_row(), ARRIVES, exponential(1 / per_year));
      refer(row);
      return;
    case COMES_BACK:
      refer(row);
      return;
    case STAY_ENDS:
      if (happens(m->hold_share)) plan(row, HOLD_ENDS, exponential(m->hold_mean));
      else leave(row);
      return;
    default:
      leave(row);
  }
}

static void open_and_close(int quarter, int growth) {
  for (int form = 0; form < m->forms; form++) {
    places[form] = m->places[form][quarter] * growth;
    admit(form);
  }
}

static void replicate(int growth) {
  now = 0;
  used = 0;
  first_free = -1;
  occupied_time = waiting_time = 0;
  events = 0;
  memset(taken, 0, sizeof taken);
  memset(head, -1, sizeof head);
  memset(bucket, -1, (size_t)buckets * sizeof *bucket);
  open_and_close(0, growth);
  for (int form = 0; form < m->forms; form++) {
    for (int i = 0; i < m->in_care_at_start[form] * growth; i++, events++) join(new_row(), form, 0, 0);
  }
  plan(new_row(), ARRIVES, exponential(1 / per_year));
  for (int b = 0; b < buckets; b++) {
    if (b % quarter_buckets == 0 && b > 0) {
      now = b / buckets_per_year;
      open_and_close(b / quarter_buckets, growth);
    }
    for (int row = bucket[b]; row >= 0; row = bucket[b]) {
      bucket[b] = next_in_line[row];
      now = due[row];
      happen(row);
    }
  }
}

/* ---- the lines of questions and answers */

static void prepare(const struct model *model, int growth) {
  m = model;
  end = m->years;
  per_year = m->per_year * growth;
  /* About one event a bucket, and a whole number of buckets a quarter. */
  quarter_buckets = (int)(3 * per_year * m->years / QUARTERS);
  buckets = quarter_buckets * QUARTERS;
  buckets_per_year = buckets / m->years;
  bucket = realloc(bucket, (size_t)buckets * sizeof *bucket);
  if (!bucket) exit(1);
  fill_tables(m);
}

static void add(double moments[2], double value) {
  moments[0] += value;
  moments[1] += value * value;
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(void) {
  char name;
  int replications, first, growth;
  while (scanf(" %c %d %d %d", &name, &replications, &first, &growth) == 4) {
    double counts[2] = {0, 0}, occupied[2] = {0, 0}, waiting[2] = {0, 0};
    prepare(&models[name - 'A'], growth);
    const double start = seconds();
    for (int i = 0; i < replications; i++) {
      seed((uint64_t)(first + i));
      replicate(growth);
      add(counts, (double)events);
      add(occupied, occupied_time / m->years);
      add(waiting, waiting_time / m->years);
    }
    printf("{\"seconds\":%.9g,\"events\":[%.17g,%.17g],\"occupied\":[%.17g,%.17g],\"waiting\":[%.17g,%.17g]}\n",
           seconds() - start, counts[0], counts[1], occupied[0], occupied[1], waiting[0], waiting[1]);
    fflush(stdout);
  }
  return 0;
}
