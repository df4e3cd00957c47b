-- Somebody who was erased leaves a number that is never given again, and nothing else.
create table tombstones (
  number integer primary key,
  day date not null
);
create function refuse_numbers_of_the_erased() returns trigger language plpgsql as $$
begin
  if exists (select from added join tombstones using (number)) then
    raise exception 'A record number of somebody who was erased is never given again.' using errcode = 'unique_violation';
  end if;
  return null;
end $$;
create trigger numbers_are_given_once after insert on candidates
  referencing new table as added for each statement execute function refuse_numbers_of_the_erased();

-- What came of each erasure that was asked, by the key that it was asked with: it says nothing of anybody.
create table erasures (
  key text primary key,
  done boolean not null default false,
  asked_on date not null
);

alter table tombstones enable row level security, force row level security;
create policy past_rules on tombstones using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy left_by_coach on tombstones for insert
  with check ((select current_setting('viewer.writes', true) = 'on'));
-- The one who is meant is named beside the statement, too: one that forgot its where would take a whole region.
create policy erased_by_coach on candidates for delete using (
  (select current_setting('viewer.writes', true) = 'on')
  and number = (select nullif(current_setting('viewer.erases', true), '')::integer)
  and region = any ((select viewer_regions())::text[])
);
