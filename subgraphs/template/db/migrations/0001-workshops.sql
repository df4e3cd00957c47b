-- Record numbers are stable: others keep them, so they are never given twice.
create table workshops (
  number integer primary key check (number > 0),
  title text not null,
  held_on date not null,
  municipality text not null,
  places smallint not null check (places > 0)
);
create index workshops_by_day on workshops (held_on, number);
