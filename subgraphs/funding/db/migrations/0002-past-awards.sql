-- What the fund wrote down of the firm when it decided: the same firm may be elsewhere later. Null where it did not.
alter table awards add column branch text, add column region text, add column province text;
-- What an earlier administration had promised stands here as one sum: a balance, and no award to anybody.
alter table awards add column carried_over boolean not null default false;

-- Awards that were paid and closed: what is kept of them for figures, without who was trained (decisions/0031). They take
-- nothing from what a scheme of today has left.
create table past_awards (
  number integer primary key check (number > 0),
  fund text not null,
  scheme text not null,
  -- Which awards went to one firm, without telling which firm that was. Null where a person applied.
  firm text,
  -- Of the firm, or of the person and the work it looked for.
  branch text not null,
  region text not null,
  province text not null,
  amount_cents integer not null check (amount_cents > 0),
  decided_on date not null
);
create index past_awards_decided_on on past_awards (decided_on);
