-- Who read what about whom: one line for each person that is shown, written before the answer leaves. The columns have the
-- names of the Dutch standard Logboek Dataverwerkingen, followed by who was asking. A line is chained to the one before it
-- by its hash; decisions/0016 says over what.
create table processing_log (
  sequence bigint primary key check (sequence > 0),
  -- The caller's request: the same in every owner's log and in the gateway's.
  trace_id text not null,
  operation_id text not null,
  status_code text not null check (status_code in ('OK', 'ERROR', 'UNSET')),
  name text not null,
  -- Milliseconds, so that whatever stands here is what was hashed.
  start_time timestamptz(3) not null,
  end_time timestamptz(3) not null,
  -- The question that this owner was answering: its lines have it in common.
  parent_operation_id text,
  -- The number of the hop with which the gateway asked.
  foreign_operation text,
  attributes jsonb not null,
  role text,
  organisation text,
  subject text,
  purpose text,
  hash bytea not null
);
-- The way from a person to who looked, newest first.
create index processing_log_data_subject on processing_log ((attributes ->> 'dpl.core.data_subject_id'), sequence);

-- Where the chain ends, signed by the owner, so that lines cannot be cut off its end. Whoever writes locks this row.
create table processing_log_head (
  only_one boolean primary key default true check (only_one),
  sequence bigint not null,
  hash bytea not null,
  signature text
);
insert into processing_log_head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'));

-- Against mistakes. Whoever owns the tables can take the triggers away; what that leaves is the chain.
create function processing_log_refuses() returns trigger language plpgsql as $$
begin
  raise exception 'The processing log only grows: % of % is refused.', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger only_grows before update or delete or truncate on processing_log
  for each statement execute function processing_log_refuses();
create trigger stays before delete or truncate on processing_log_head
  for each statement execute function processing_log_refuses();
create trigger only_forward before update on processing_log_head
  for each row when (new.sequence <= old.sequence) execute function processing_log_refuses();
