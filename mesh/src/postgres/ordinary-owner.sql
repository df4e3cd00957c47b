-- For a PostgreSQL in a container, when its cluster is made: the database belongs to an ordinary account, and nobody logs
-- in as the superuser. Row rules do not hold for a superuser, so a subgraph that has some refuses to start as one.
\getenv owner OWNER
\getenv password POSTGRES_PASSWORD
create role :"owner" login nosuperuser nocreatedb nocreaterole password :'password';
create database :"owner" owner :"owner";
revoke all on database :"owner" from public;
alter role postgres password null;
