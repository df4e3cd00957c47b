-- First conversations with people who have gone: as past_placements (0006), what is kept for figures, without who they were. The
-- numbers are its own: nothing tells which placement came of which conversation.
create table past_intakes (
  number integer primary key check (number > 0),
  started_on date not null,
  -- Worked in or come from.
  branch text not null,
  municipality text not null
);
create index past_intakes_started_on on past_intakes (started_on);

-- Nobody's question reads it: only what the owner counts itself.
alter table past_intakes enable row level security, force row level security;
create policy past_rules on past_intakes using ((select current_setting('overstap.row_rules', true) = 'off'));
