-- Schemes, applications and awards. A scheme is one document, read and checked by the subgraph; the columns beside it are
-- taken from it, so that the two cannot disagree. Days in it stay ISO texts, which sort as days do.
create table schemes (
  scheme jsonb not null,
  id text collate "C" primary key generated always as (scheme ->> 'id') stored,
  fund text not null generated always as (scheme ->> 'fund') stored,
  name_nl text not null generated always as (scheme #>> '{name,nl}') stored,
  name_en text not null generated always as (scheme #>> '{name,en}') stored,
  valid_from text collate "C" not null generated always as (scheme ->> 'validFrom') stored,
  valid_to text collate "C" generated always as (scheme ->> 'validTo') stored
);

create table funding_applications (
  number integer generated always as identity primary key,
  applicant text not null,
  scheme text collate "C" not null references schemes on delete cascade,
  applied_on date not null,
  -- Whether a plan came with it (R7).
  plan boolean not null,
  state text not null check (state in ('RECEIVED', 'GRANTED', 'REFUSED', 'WITHDRAWN'))
);
create index funding_applications_applicant on funding_applications (applicant, scheme);

create table awards (
  number integer generated always as identity primary key,
  scheme text collate "C" not null references schemes on delete cascade,
  -- Whose pool it takes from and whose awards it counts for; null where no employer has a part in it.
  employer text,
  -- Who is trained: another owner's record, known here by its id alone. Null for an organisation's award, and always for
  -- a scheme of a special category, where the name alone would give the group away (R12).
  beneficiary text,
  amount_cents integer not null check (amount_cents > 0),
  decided_on date not null,
  -- Years or half years that it pays for; 1 where a scheme pays at once.
  units smallint not null default 1 check (units > 0)
);
create index awards_scheme on awards (scheme, decided_on) include (amount_cents);
create index awards_employer on awards (employer, scheme, decided_on) include (amount_cents) where employer is not null;
