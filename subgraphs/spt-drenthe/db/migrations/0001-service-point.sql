-- What the service point does for firms and people. A firm, a person, a skill and a training are other owners' records, known
-- here by their ids alone.
create table visits (
  number integer primary key check (number > 0),
  organisation text not null,
  visited_on date not null
);
create index visits_newest on visits (visited_on desc, number desc);
create index visits_organisation on visits (organisation, visited_on desc);

create table questions (
  visit integer not null references visits on delete cascade,
  position smallint not null check (position between 1 and 20),
  skill text not null,
  people smallint not null check (people > 0),
  question text not null,
  answer text not null check (answer in ('WAITING', 'OFFERED', 'NONE_OFFERS')),
  training text check ((training is not null) = (answer = 'OFFERED')),
  primary key (visit, position)
);
create index questions_skill on questions (skill);
create index questions_answer on questions (answer, visit);

-- Visitors are counted at the door: there is no table of them.
create table events (
  number integer primary key check (number > 0),
  kind text not null check (kind in ('DAY_OF_TECHNOLOGY', 'FAIR', 'SCHOOL')),
  name text not null,
  held_on date not null,
  municipality text not null,
  attendance integer check (attendance >= 0)
);

create table rounds (
  number integer primary key check (number > 0),
  held_on date not null unique,
  municipality text not null,
  places smallint not null default 22 check (places between 1 and 22)
);

create table trajectories (
  number integer primary key check (number > 0),
  candidate text not null unique,
  spoken_on date not null,
  branch text not null,
  level smallint check (level between 1 and 4),
  round integer references rounds,
  training_since date check (training_since >= spoken_on),
  placed_on date check (placed_on >= spoken_on)
);
create index trajectories_round on trajectories (round, number);

-- A round has no more people than places, whoever enrols them at the same time.
create function keep_places() returns trigger language plpgsql as $$
begin
  perform from rounds where number = new.round for update;
  if (select count(*) from trajectories where round = new.round)
    > (select places from rounds where number = new.round) then
    raise exception 'Round % has no place left.', new.round using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger keep_places after insert or update of round on trajectories
  for each row when (new.round is not null) execute function keep_places();

-- The rule of src/policy.ts once more, behind the code that asks (schema/decisions/0015): people are for coaches of the region.
alter table trajectories enable row level security, force row level security;
create policy past_rules on trajectories using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy for_own_coaches on trajectories for select using ((select current_setting('viewer.people', true) = 'on'));
