-- Placements of people who have gone: what is kept of them for figures, without who they were. No number of a candidate is
-- in it, no employer and no day of birth, and nothing leads from here to anybody (decisions/0031).
create table past_placements (
  number integer primary key check (number > 0),
  started_on date not null,
  from_branch text not null,
  to_branch text not null,
  -- The sort of training by which somebody went; null for none.
  training text check (training in ('CREBO', 'SHORT', 'EVC', 'ORIENTATION')),
  municipality text not null,
  region text not null,
  -- The slug of a programme in the register.
  programme text,
  follow_up_contract boolean
);
create index past_placements_started_on on past_placements (started_on);

-- Nobody's question reads it: only what the owner counts itself.
alter table past_placements enable row level security, force row level security;
create policy past_rules on past_placements using ((select current_setting('overstap.row_rules', true) = 'off'));
