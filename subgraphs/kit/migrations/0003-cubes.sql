-- Figures that anybody may see (src/cubes, decisions/0030). The secret never leaves the database.
create table cube_secret (
  only_one boolean primary key default true check (only_one),
  secret bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
insert into cube_secret default values;

-- The key of whoever a record is about: the same in every statement, and like nothing that anybody outside could know. The
-- keys of all in a place together, added up, are the key of the place. `select record_key(secret, …) from …, cube_secret`.
create function record_key(secret bytea, name text) returns bigint language sql immutable return (
  ('x' || encode(substr(sha256(secret || convert_to(name, 'UTF8')), 1, 4), 'hex'))::bit(32)::bigint
);

-- The months that are released, without gaps.
create table cube_releases (
  cube text not null,
  version integer not null,
  month date not null check (extract(day from month) = 1),
  released_at timestamptz not null default now(),
  primary key (cube, version, month)
);

-- What was released: by the keys of a place, in the order of the dimensions, its value and its base. Whatever is not in
-- it was not told.
create table cube_figures (
  cube text not null,
  version integer not null,
  dimensions text[] not null,
  step text not null check (step in ('MONTH', 'QUARTER', 'YEAR')),
  first_day date not null,
  figures jsonb not null,
  primary key (cube, version, dimensions, step, first_day)
);

create function released_figures_stay() returns trigger language plpgsql as $$
begin
  raise exception 'What was released stays as it is: % of % is refused. A correction is another version.', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update or delete on cube_releases for each statement execute function released_figures_stay();
create trigger stays before update or delete on cube_figures for each statement execute function released_figures_stay();
