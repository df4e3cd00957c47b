-- What of each scheme's money was promised by the end of a month, as anybody may know it (src/balances.ts): by scheme, in
-- euro cents. A scheme that is not in it was not told. Made once, like the figures.
create table released_balances (
  -- The first day after it.
  until date primary key check (extract(day from until) = 1),
  cents jsonb not null check (jsonb_typeof(cents) = 'object')
);
create trigger stays before update or delete on released_balances for each statement execute function released_figures_stay();
