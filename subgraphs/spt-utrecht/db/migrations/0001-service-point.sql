-- What the service point knows. What others own stands here as their code or identifier, and as nothing else.

create table scarce_occupations (
  rank smallint primary key check (rank between 1 and 10),
  occupation text not null unique,
  open_vacancies integer not null check (open_vacancies > 0),
  hard_to_fill integer not null check (hard_to_fill between 0 and open_vacancies),
  counted_on date not null
);

create table routes (
  number integer primary key check (number > 0),
  from_occupation text not null,
  to_occupation text not null references scarce_occupations (occupation),
  weeks smallint not null check (weeks between 1 and 52),
  trainings text[] not null check (cardinality(trainings) between 1 and 12),
  remaining text[] not null check (cardinality(remaining) <= 10),
  check (from_occupation <> to_occupation)
);

-- Of the people who were found only the branches: nobody can be counted or found here.
create table searches (
  searched_on date not null,
  vacancy text not null,
  in_own_branch boolean not null,
  other_branches text[] not null check (
    other_branches
    <@ '{METAAL,METALEKTRO,INSTALLATIE,BOUW,AVIATION,LOGISTICS,RETAIL,HOSPITALITY,VEHICLE}'::text[]
  ),
  primary key (searched_on, vacancy)
);
