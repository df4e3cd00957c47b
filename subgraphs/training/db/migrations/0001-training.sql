-- Trainings, when they run, and who took part. Record numbers are stable: other owners keep them, so they are never given twice.
create table trainings (
  number integer primary key check (number > 0),
  kind text not null check (kind in ('CREBO', 'SHORT', 'EVC', 'ORIENTATION')),
  title_nl text not null,
  title_en text not null,
  -- The mbo level of a programme.
  level smallint check (level between 1 and 4),
  entry_level smallint check (entry_level between 1 and 4),
  crebo text,
  provider text not null,
  weeks smallint not null check (weeks >= 0),
  -- One can start on any day, by appointment: there are no runs.
  open_entry boolean not null
);

create table taught_skills (
  training integer not null references trainings on delete cascade,
  skill text not null,
  level smallint not null check (level between 1 and 4),
  primary key (training, skill)
);
-- The way from a gap to what closes it.
create index taught_skills_skill on taught_skills (skill, training);

create table cost_items (
  training integer not null references trainings on delete cascade,
  kind text not null check (kind in ('TUITION', 'MATERIAL', 'EXAM', 'TRAVEL', 'WAGE_LOSS', 'GUIDANCE', 'INTAKE')),
  amount_cents integer not null check (amount_cents >= 0),
  primary key (training, kind)
);

create table runs (
  training integer not null references trainings on delete cascade,
  starts_on date not null,
  places smallint not null check (places > 0),
  primary key (training, starts_on)
);

-- The candidate is another owner's record, known here by its id alone. Without a run the training was begun by appointment.
create table enrolments (
  candidate text not null,
  training integer not null references trainings on delete cascade,
  run date,
  started_on date not null,
  completed_on date check (completed_on >= started_on),
  outcome text not null check (outcome in ('COMPLETED', 'DROPPED', 'RUNNING')),
  primary key (candidate, training, started_on),
  foreign key (training, run) references runs (training, starts_on),
  check ((outcome = 'COMPLETED') = (completed_on is not null))
);
-- Who holds a place: whoever dropped out gives it back.
create index enrolments_places on enrolments (training, run) where outcome <> 'DROPPED';
