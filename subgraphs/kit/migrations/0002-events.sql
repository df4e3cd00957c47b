-- What this owner tells the others: each event under the next number, without gaps, in the order in which they were
-- written. Whoever tells something locks the head, so that nobody reads past an event that is still being written.
create table outbox (
  sequence bigint primary key check (sequence > 0),
  kind text not null,
  -- The record that it is about; null when its time is over and nobody is told any more.
  subject text,
  day date not null
);
create index outbox_day on outbox (day) where subject is not null;

create table outbox_head (
  only_one boolean primary key default true check (only_one),
  sequence bigint not null
);
insert into outbox_head (sequence) values (0);

-- How far this owner has followed what each other one tells. Written with what an event changes, so that the two are
-- never apart, and a database that was restored goes on from where it was.
create table inbox (
  owner text primary key,
  position bigint not null
);
