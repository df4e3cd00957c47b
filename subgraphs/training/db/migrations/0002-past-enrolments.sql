-- What figures tell enrolments apart by: the branch that somebody trains for, and where it lives, as coarse as funds ask it
-- in their accounts. Null where nobody wrote it down.
alter table enrolments
  add column branch text,
  add column region text,
  add column province text,
  add column dropped_on date check (dropped_on >= started_on),
  add check (dropped_on is null or outcome = 'DROPPED');

-- Enrolments of people who are no candidates any more: what is kept of them for figures, without who they were
-- (decisions/0031).
create table past_enrolments (
  number integer primary key check (number > 0),
  training integer not null references trainings on delete cascade,
  branch text not null,
  region text not null,
  province text not null,
  started_on date not null,
  completed_on date check (completed_on >= started_on),
  dropped_on date check (dropped_on >= started_on),
  -- The slug of a programme in the register.
  programme text,
  check (completed_on is null or dropped_on is null)
);
create index past_enrolments_started_on on past_enrolments (started_on);
