-- What a published figure is a share of, in words where the source gives no number, and which figures of the same programme
-- cannot be right together with it.
alter table kpis
  add column share_of_nl text,
  add column share_of_en text,
  add column contradicts text[] not null default '{}',
  add check ((share_of_nl is null) = (share_of_en is null));
