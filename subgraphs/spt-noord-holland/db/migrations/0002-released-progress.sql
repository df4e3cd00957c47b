-- How far the programmes had come at the end of a month, as anybody may know it (src/release-progress.ts): by programme and
-- stage. What is not in it was not told. Made once, like the figures of a cube: who is recorded later is in none of it.
create table released_progress (
  -- The last day that is counted.
  until date primary key check (extract(day from until + 1) = 1),
  figures jsonb not null check (jsonb_typeof(figures) = 'object')
);
create trigger stays before update or delete on released_progress for each statement execute function released_figures_stay();
