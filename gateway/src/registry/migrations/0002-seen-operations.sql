-- Which documents are asked, by which client and when last: what a publication would break is judged by them. A document is
-- without what its caller wrote into it: no value, and no name that is not of the schema.

create table seen_operations (
  -- The organisation in the token, or the role where it names none.
  client text not null check (length(client) between 1 and 200),
  -- SHA-256 of the document, in hex.
  hash text not null,
  document text not null check (length(document) <= 20000),
  first_seen date not null default current_date,
  last_seen date not null default current_date,
  asked bigint not null check (asked > 0),
  primary key (client, hash)
);
