-- Erasures that were asked here of people of another owner, who did not answer: they wait until it does, and then go. Who asked,
-- as what and for which regions is what that owner decides by.
create table erasures_to_pass_on (
  -- The same as in write_keys.
  key bytea primary key,
  source text not null,
  candidate text not null,
  viewer jsonb not null,
  asked_at timestamptz not null default now()
);
create index erasures_to_pass_on_source on erasures_to_pass_on (source, asked_at);

alter table erasures_to_pass_on enable row level security, force row level security;
create policy past_rules on erasures_to_pass_on using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy left_by_coach on erasures_to_pass_on for insert
  with check ((select current_setting('viewer.writes', true) = 'on'));
