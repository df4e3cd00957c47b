-- The register of subgraphs. Who may publish can change; what was published, which graphs it made and what was done is
-- written once and never again.

create table subgraphs (
  name text primary key check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
  organisation text not null,
  contact text not null,
  -- The one address under which it may be published.
  url text not null,
  -- SHA-256 of its publish token, in hex; null: nobody has one.
  token_hash text unique,
  registered_by text not null,
  registered_at timestamptz not null default now()
);

create table versions (
  subgraph text not null references subgraphs,
  number integer not null check (number > 0),
  sdl text not null,
  url text not null,
  -- It serves no personal data, so it need not verify hops.
  open boolean not null,
  -- What it gives to others, as it wrote it (schema/contracts).
  contracts text not null,
  published_by text not null,
  published_at timestamptz not null default clock_timestamp(),
  primary key (subgraph, number)
);

create table graphs (
  number integer primary key check (number > 0),
  supergraph text not null,
  -- What clients see of it.
  api text not null,
  -- Whose each type is, by the names of type and subgraph, as JSON.
  owners text not null,
  because text not null,
  made_by text not null,
  made_at timestamptz not null default now()
);

create table graph_members (
  graph integer not null references graphs,
  subgraph text not null,
  version integer not null,
  primary key (graph, subgraph),
  foreign key (subgraph, version) references versions
);

create table releases (
  number integer generated always as identity primary key,
  owner text not null references subgraphs,
  recipient text not null,
  -- Which problem it lifts, and where (schema/registry).
  code text not null,
  what text not null,
  until date not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  revoked_by text,
  revoked_at timestamptz
);

create table audit (
  number bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject text not null,
  outcome text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is written once: a row of it is neither changed nor removed', tg_table_name;
end $$;

create trigger written_once before update or delete or truncate on versions
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on graphs
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on graph_members
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on audit
  for each statement execute function refuse_change();
