-- Vacancies that are closed and were taken from the vacancies: what is kept of them for figures (decisions/0031).
create table past_openings (
  number integer primary key check (number > 0),
  opened_on date not null,
  closed_on date not null check (closed_on >= opened_on),
  outcome text not null check (outcome in ('FILLED', 'WITHDRAWN')),
  hard_to_fill boolean not null,
  occupation text not null,
  branch text not null,
  municipality text not null,
  region text not null
);
create index past_openings_opened_on on past_openings (opened_on);
