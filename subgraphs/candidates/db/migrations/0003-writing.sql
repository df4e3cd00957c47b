-- What was asked under which key, so that a change that is sent again changes nothing and gives the same result. Who asked
-- and what stand here as digests: this table tells nothing about anybody.
create table write_keys (
  -- Of the caller and its key.
  key bytea primary key,
  -- Of what was asked.
  input bytea not null,
  -- Null only inside the transaction that writes.
  outcome text,
  used_on date not null
);
create index write_keys_used_on on write_keys (used_on);

-- Who wrote it down: the subject of the coach, which stays here, and the organisation that the coach works for.
alter table consent_events add column recorded_by text, add column organisation text;

-- A case may be opened, closed and opened again on one day; of one person one at a time is open.
alter table mediations
  add column number integer generated always as identity,
  drop constraint mediations_pkey,
  add primary key (candidate, number);
create unique index mediations_open on mediations (candidate) where state = 'ACTIVE';

-- Who was erased: the record number and the day, and nothing else, for as long as other owners may have kept the number.
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

-- What people decided about routes (GDPR art. 22), with what the decision rested on. The receipt is signed and says it all;
-- the columns beside it were read from it.
create table decisions (
  number integer generated always as identity,
  candidate integer not null references candidates on delete cascade,
  vacancy text not null,
  choice text not null check (choice in ('PROPOSED', 'NOT_PROPOSED', 'WITHDRAWN')),
  reason text not null check (length(reason) between 1 and 1000),
  day date not null,
  recorded_by text not null,
  organisation text,
  fit double precision not null check (fit between 0 and 1),
  basis text not null check (basis in ('SKILLS', 'TRANSITION', 'BOTH')),
  release text not null,
  receipt text not null,
  primary key (candidate, number)
);
