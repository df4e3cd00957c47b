/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BranchRow, OrganisationRow, AgreementRow, TrainingQuestionRow, DisruptionRow } from '../queries/organisations.ts';
import type { RegionOnDay, MunicipalityRow, ProvinceRow } from '../queries/places.ts';
import type { ServicePointRow, MembershipRow, ProgrammeRow, KpiRow } from '../queries/service-points.ts';
import type { SkillRow, OccupationRow, NeedRow, TransitionRow } from '../queries/reference.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2026-11-21`. */
  Date: { input: string; output: string; }
};

/** A branch of industry. The first four are technical; from the others people flow in. */
export type BranchCode =
  /** Metaalbewerking: small and medium metal working firms. */
  | 'METAAL'
  /** Metalektro: the large metal, machine and electrical industry. */
  | 'METALEKTRO'
  /** Technische installatie: electrical, plumbing, heating, cooling and climate fitting. */
  | 'INSTALLATIE'
  /** Bouw: construction and infrastructure. */
  | 'BOUW'
  /** Aviation and airports: inflow. */
  | 'AVIATION'
  /** Logistics and warehousing: inflow. */
  | 'LOGISTICS'
  /** Retail: inflow. */
  | 'RETAIL'
  /** Hotels, restaurants and cafés: inflow. */
  | 'HOSPITALITY'
  /** Vehicle repair and mobility: inflow. */
  | 'VEHICLE';

/** What happened at an employer. */
export type DisruptionKind =
  /** Bankruptcy. */
  | 'BANKRUPTCY'
  /** Reorganisation. */
  | 'REORGANISATION'
  /** Collective dismissal. */
  | 'MASS_LAYOFF';

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A firm with jobs. */
  | 'EMPLOYER'
  /** A regional service point for technical trades. */
  | 'SERVICE_POINT'
  /** A training and development fund (O&O-fonds). */
  | 'TRAINING_FUND'
  /** An organisation of employers. */
  | 'EMPLOYERS_ORGANISATION'
  /** A trade union. */
  | 'TRADE_UNION'
  /** The employee insurance agency UWV. */
  | 'UWV'
  /** A municipality as an organisation. */
  | 'MUNICIPALITY'
  /** A province as an organisation. */
  | 'PROVINCE'
  /** A provider of training. */
  | 'TRAINING_PROVIDER'
  /** A regional work centre. */
  | 'WORK_CENTRE'
  /** National government and its agencies. */
  | 'GOVERNMENT';

/** What sort of skill it is. */
export type SkillKind =
  /** Something one can do. */
  | 'SKILL'
  /** Something one knows. */
  | 'KNOWLEDGE'
  /** A certificate that the work asks. */
  | 'CERTIFICATE';

/** What a curated transition rests on, the strongest first. */
export type TransitionEvidence =
  /** A programme retrains people this way. */
  | 'PROGRAMME'
  /** A programme names the direction. */
  | 'DIRECTION'
  /** A classification puts the two occupations in one group. */
  | 'CLASSIFICATION'
  /** Judgement of practice that nobody has verified. */
  | 'PRACTICE';

/** Narrows organisations. Every list means any of, at most 100; an empty filter means all of them. */
export type OrganisationFilter = {
  /** Words in the present or a former name, small slips forgiven; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Sorts of organisation. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** Branches. */
  branches?: InputMaybe<Array<BranchCode>>;
};

/** Narrows disruptions. An empty filter means all of them. */
export type DisruptionFilter = {
  /** Words in the employer's name; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Announced on this day or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows skills. An empty filter means all of them. */
export type SkillFilter = {
  /** Words in the Dutch or English label; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows occupations. Every list means any of, at most 100; an empty filter means all of them. */
export type OccupationFilter = {
  /** Words in the Dutch or English label; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Branches. */
  branches?: InputMaybe<Array<BranchCode>>;
};

export type Query = {
  __typename?: 'Query';
  /** All branches. */
  branches?: Maybe<Array<Branch>>;
  /** All labour-market regions that the register holds; at most 40. */
  regions?: Maybe<Array<Region>>;
  /**
   * One labour-market region. An unknown slug is an error that names the nearest ones (R20); a day before the register
   * knows the region is an error that names its first day.
   */
  region?: Maybe<Region>;
  /** One organisation, or null when there is none. */
  organisation?: Maybe<Organisation>;
  /** Organisations that answer the filter: by name, or the best match first when words are searched. */
  organisations?: Maybe<OrganisationConnection>;
  /** One disruption, or null when there is none. */
  disruption?: Maybe<Disruption>;
  /** Disruptions that answer the filter, newest first. */
  disruptions?: Maybe<DisruptionConnection>;
  /** One service point, or null when there is none. */
  servicePoint?: Maybe<ServicePoint>;
  /** All service points; at most 40. */
  servicePoints?: Maybe<Array<ServicePoint>>;
  /** One skill. An unknown code is an error that names the nearest ones (R20). */
  skill?: Maybe<Skill>;
  /** Skills, by code. */
  skills?: Maybe<SkillConnection>;
  /** One occupation. An unknown code is an error that names the nearest ones (R20). */
  occupation?: Maybe<Occupation>;
  /** Occupations, by code. */
  occupations?: Maybe<OccupationConnection>;
  /** The programmes of the service points, with their published figures; at most 40. */
  programmes?: Maybe<Array<Programme>>;
  /** The release of the reference data (skills, rarity, adjacency, transitions) that the register answers from. */
  referenceRelease?: Maybe<ReferenceRelease>;
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  where?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisruptionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisruptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DisruptionFilter>;
};


export type QueryServicePointArgs = {
  code: Scalars['ID']['input'];
};


export type QuerySkillArgs = {
  code: Scalars['ID']['input'];
};


export type QuerySkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SkillFilter>;
};


export type QueryOccupationArgs = {
  code: Scalars['ID']['input'];
};


export type QueryOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<OccupationFilter>;
};

/** A release of the reference data that all owners install. */
export type ReferenceRelease = {
  __typename?: 'ReferenceRelease';
  /** Its name: `2026.1`. */
  release: Scalars['String']['output'];
  /** The version of ESCO that the identifiers come from. */
  escoVersion: Scalars['String']['output'];
  /** How many skills it holds. */
  skills: Scalars['Int']['output'];
  /** How many occupations it holds. */
  occupations: Scalars['Int']['output'];
  /** How many curated transitions it holds. */
  transitions: Scalars['Int']['output'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations; null where one can not be shown. */
  nodes: Array<Maybe<Organisation>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A page of disruptions. */
export type DisruptionConnection = {
  __typename?: 'DisruptionConnection';
  /** The disruptions; null where one can not be shown. */
  nodes: Array<Maybe<Disruption>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A page of skills. */
export type SkillConnection = {
  __typename?: 'SkillConnection';
  /** The skills; null where one can not be shown. */
  nodes: Array<Maybe<Skill>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A page of occupations. */
export type OccupationConnection = {
  __typename?: 'OccupationConnection';
  /** The occupations; null where one can not be shown. */
  nodes: Array<Maybe<Occupation>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Where a page ends and whether more follow. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Hand this to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A branch of industry. */
export type Branch = {
  __typename?: 'Branch';
  /** Code of the branch. */
  code: BranchCode;
  /** Name in the caller's language (nl or en). */
  name?: Maybe<Scalars['String']['output']>;
  /** True for the four technical branches; false where people only flow in from. */
  technical?: Maybe<Scalars['Boolean']['output']>;
  /** The training fund of the branch, if it has one. */
  fund?: Maybe<Organisation>;
};

/** A labour-market region: a group of municipalities that changes over the years. Not a province (R14). */
export type Region = {
  __typename?: 'Region';
  /** Slug: `groningen`. */
  code: Scalars['ID']['output'];
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its number in the decree of 2015 that drew the regions; null for a region that came later. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Its municipalities on the day asked; at most 60. */
  municipalities?: Maybe<Array<Municipality>>;
  /** The service point that covers it on the day asked. */
  servicePoint?: Maybe<ServicePoint>;
};

/** A municipality. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Code: `GM0014`. */
  code: Scalars['ID']['output'];
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The province it lies in, on the day of the region it was asked through, or today; null once it has merged. */
  province?: Maybe<Province>;
  /** The labour-market region it belongs to (R14), on that day; null once it has merged. */
  region?: Maybe<Region>;
  /** What other owners may know of where it lies today. Without arguments and never visible to a client. */
  placeCase?: Maybe<PlaceCase>;
};

/** Where a municipality lies today. */
export type PlaceCase = {
  __typename?: 'PlaceCase';
  /** Slug of the province (R14). */
  province?: Maybe<Scalars['ID']['output']>;
  /** Slug of the labour-market region (R14). */
  region?: Maybe<Scalars['ID']['output']>;
};

/** A province. Its money follows residence in the province, not in the region (R14). */
export type Province = {
  __typename?: 'Province';
  /** Slug: `drenthe`. */
  code: Scalars['ID']['output'];
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A regional service point for technical trades: a partnership of organisations. */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  /** Slug: `drenthe`. */
  code: Scalars['ID']['output'];
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** First day; null when not known. */
  since?: Maybe<Scalars['Date']['output']>;
  /** Last day; null while it exists. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The organisation it is in the register. */
  organisation?: Maybe<Organisation>;
  /** Service points that it came from; at most 10. */
  predecessors?: Maybe<Array<ServicePoint>>;
  /** Who takes part, with dates; at most 60. */
  partners?: Maybe<Array<Membership>>;
};

/** An organisation's part in a service point. */
export type Membership = {
  __typename?: 'Membership';
  /** Who. */
  organisation?: Maybe<Organisation>;
  /** In which part, in the caller's language (nl or en). */
  role: Scalars['String']['output'];
  /** First day; null when not known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day; null while it lasts. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** An organisation in the register. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Identifier, with the owner's prefix: `register:oom`. */
  id: Scalars['ID']['output'];
  /** Its name on a day; null when the register does not say which of its names that was. */
  name?: Maybe<Scalars['String']['output']>;
  /** What sort of organisation it is. */
  kind?: Maybe<OrganisationKind>;
  /** Names it had before, newest first; at most 10. */
  formerNames?: Maybe<Array<Scalars['String']['output']>>;
  /** Its branch, for employers and funds. */
  branch?: Maybe<Branch>;
  /** Where it has its seat. */
  municipality?: Maybe<Municipality>;
  /** The collective agreement that applies on a day: recorded, never derived from branch or trade (R2, R15). */
  collectiveAgreement?: Maybe<EmployerAgreement>;
  /** Training that it asked for its own people (R22), newest first; at most 50. */
  trainingQuestions?: Maybe<Array<TrainingQuestion>>;
  /**
   * What a fund needs of an organisation. Without arguments and never visible to a client; null never means that an
   * organisation does not exist.
   */
  organisationCase?: Maybe<OrganisationCase>;
};


/** An organisation in the register. */
export type OrganisationNameArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An organisation in the register. */
export type OrganisationCollectiveAgreementArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What a fund needs of an organisation. A fact that is null is unknown. */
export type OrganisationCase = {
  __typename?: 'OrganisationCase';
  /** False when the register holds no such organisation. */
  known: Scalars['Boolean']['output'];
  /** What sort of organisation it is. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Its collective agreements, with their dates. */
  agreements?: Maybe<Array<AgreementPeriod>>;
};

/** A collective agreement that applies from a day. */
export type AgreementPeriod = {
  __typename?: 'AgreementPeriod';
  /** Code of the agreement. */
  code: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day; null when it still applies. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A collective agreement (cao) at an employer. */
export type EmployerAgreement = {
  __typename?: 'EmployerAgreement';
  /** Code of the agreement. */
  code: Scalars['ID']['output'];
  /** Name of the agreement. */
  name: Scalars['String']['output'];
  /** The training fund that it is bound to, if any (R2). */
  fund?: Maybe<Organisation>;
  /** Why it applies, in the caller's language (nl or en) (R15). */
  basis?: Maybe<Scalars['String']['output']>;
  /** First day. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day; null when it still applies. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Training that an employer asked for its own people (R22). */
export type TrainingQuestion = {
  __typename?: 'TrainingQuestion';
  /** The day it was asked. */
  askedOn: Scalars['Date']['output'];
  /** The skill it is about, if one was named. */
  skill?: Maybe<Skill>;
  /** For how many people. */
  people: Scalars['Int']['output'];
  /** The question, in the employer's words. */
  question: Scalars['String']['output'];
};

/** A skill, a piece of knowledge or a certificate, with its identifier in ESCO. */
export type Skill = {
  __typename?: 'Skill';
  /** Code: `SK-M06`. */
  code: Scalars['ID']['output'];
  /** Label in the caller's language (nl or en). */
  label?: Maybe<Scalars['String']['output']>;
  /** What sort of skill it is. */
  kind?: Maybe<SkillKind>;
  /** True when it is operating a machine. */
  machine?: Maybe<Scalars['Boolean']['output']>;
  /** Identifier in ESCO; null where ESCO has no such concept. */
  escoUri?: Maybe<Scalars['String']['output']>;
  /** The version of ESCO that the identifier comes from. */
  escoVersion?: Maybe<Scalars['String']['output']>;
};

/** An occupation, with its identifier in ESCO and the skills it asks. */
export type Occupation = {
  __typename?: 'Occupation';
  /** Code: `OC-M01`. */
  code: Scalars['ID']['output'];
  /** Label in the caller's language (nl or en). */
  label?: Maybe<Scalars['String']['output']>;
  /** The branch where it is mostly found. */
  branch?: Maybe<Branch>;
  /** Level of the mbo qualification that goes with it, 1 to 4. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Crebo code of that qualification, if there is one. */
  crebo?: Maybe<Scalars['ID']['output']>;
  /** Identifier in ESCO. */
  escoUri?: Maybe<Scalars['String']['output']>;
  /** The version of ESCO that the identifier comes from. */
  escoVersion?: Maybe<Scalars['String']['output']>;
  /** What it asks; at most 50. */
  needs?: Maybe<Array<NeededSkill>>;
  /** Curated transitions that start here; at most 20. */
  transitions?: Maybe<Array<Transition>>;
};

/** A skill that an occupation asks. */
export type NeededSkill = {
  __typename?: 'NeededSkill';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** Level, 1 to 4. */
  level: Scalars['Int']['output'];
  /** True when the work can not be done without it. */
  essential: Scalars['Boolean']['output'];
};

/** A move between occupations that sector experts have seen work (R17). */
export type Transition = {
  __typename?: 'Transition';
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** From. */
  from?: Maybe<Occupation>;
  /** To. */
  to?: Maybe<Occupation>;
  /** What it rests on, in the caller's language (nl or en). */
  basis?: Maybe<Scalars['String']['output']>;
  /** How strong the evidence is. */
  evidence?: Maybe<TransitionEvidence>;
};

/** A reorganisation or bankruptcy that was announced (R5). */
export type Disruption = {
  __typename?: 'Disruption';
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind?: Maybe<DisruptionKind>;
  /** The day it was announced. */
  announcedOn?: Maybe<Scalars['Date']['output']>;
  /** How many people work there. */
  headcount?: Maybe<Scalars['Int']['output']>;
  /** At which employer. */
  employer?: Maybe<Organisation>;
  /** Which employer it is about, for the owners of candidates. Without arguments and never visible to a client. */
  disruptionCase?: Maybe<DisruptionCase>;
};

/** What an owner of candidates needs of a disruption. */
export type DisruptionCase = {
  __typename?: 'DisruptionCase';
  /** The employer's identifier. */
  employer: Scalars['ID']['output'];
};

/** A programme that helps people move, with what it published about itself. */
export type Programme = {
  __typename?: 'Programme';
  /** Slug. */
  code: Scalars['ID']['output'];
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The service point that runs it, if it is in the register. */
  servicePoint?: Maybe<ServicePoint>;
  /** Published figures, each with its definition (R19); at most 30. */
  kpis?: Maybe<Array<Kpi>>;
};

/** How a figure of a programme stands. */
export type KpiStatus =
  /** What it wants to reach. */
  | 'TARGET'
  /** What it says it reached. */
  | 'REALISED'
  /** Sources do not agree on what it is a share of. */
  | 'DISPUTED';

/** A figure that a programme published, as it was published (R19). */
export type Kpi = {
  __typename?: 'Kpi';
  /** Stable code. */
  code: Scalars['ID']['output'];
  /** What is counted or measured, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** What is counted above the line; null when the source does not say. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** What it is a share of; null when the source does not say. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** What it is a share of, in words and in the caller's language (nl or en), also where no number is known; null for what is no share. */
  shareOf?: Maybe<Scalars['String']['output']>;
  /** Codes of figures of the same programme that cannot be right together with this one: the sources do not agree, or can be read in two ways. At most 5. */
  contradicts?: Maybe<Array<Scalars['ID']['output']>>;
  /** The figure. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Its unit: `people`, `percent`, `euro`, `organisations`. */
  unit: Scalars['String']['output'];
  /** The period it is about, in words; null when the source does not say. */
  period?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  status: KpiStatus;
  /** The day of the source. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Where it was published. */
  source: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Branch: Branch;
  Region: Region;
  Municipality: Municipality;
  Province: Province;
  ServicePoint: ServicePoint;
  Organisation: Organisation;
  Skill: Skill;
  Occupation: Occupation;
  Transition: Transition;
  Disruption: Disruption;
  Programme: Programme;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Branch:
    ( { __typename: 'Branch' }
    & GraphQLRecursivePick<FederationTypes['Branch'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"code":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"code":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"code":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"code":true}> );
  Transition:
    ( { __typename: 'Transition' }
    & GraphQLRecursivePick<FederationTypes['Transition'], {"id":true}> );
  Disruption:
    ( { __typename: 'Disruption' }
    & GraphQLRecursivePick<FederationTypes['Disruption'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  BranchCode: BranchCode;
  DisruptionKind: DisruptionKind;
  OrganisationKind: OrganisationKind;
  SkillKind: SkillKind;
  TransitionEvidence: TransitionEvidence;
  OrganisationFilter: OrganisationFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DisruptionFilter: DisruptionFilter;
  SkillFilter: SkillFilter;
  OccupationFilter: OccupationFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ReferenceRelease: ResolverTypeWrapper<ReferenceRelease>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['Organisation']>> }>;
  DisruptionConnection: ResolverTypeWrapper<Omit<DisruptionConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['Disruption']>> }>;
  SkillConnection: ResolverTypeWrapper<Omit<SkillConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['Skill']>> }>;
  OccupationConnection: ResolverTypeWrapper<Omit<OccupationConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['Occupation']>> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Branch: ResolverTypeWrapper<BranchRow>;
  Region: ResolverTypeWrapper<RegionOnDay>;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  PlaceCase: ResolverTypeWrapper<PlaceCase>;
  Province: ResolverTypeWrapper<ProvinceRow>;
  ServicePoint: ResolverTypeWrapper<ServicePointRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationCase: ResolverTypeWrapper<OrganisationCase>;
  AgreementPeriod: ResolverTypeWrapper<AgreementPeriod>;
  EmployerAgreement: ResolverTypeWrapper<AgreementRow>;
  TrainingQuestion: ResolverTypeWrapper<TrainingQuestionRow>;
  Skill: ResolverTypeWrapper<SkillRow>;
  Occupation: ResolverTypeWrapper<OccupationRow>;
  NeededSkill: ResolverTypeWrapper<NeedRow>;
  Transition: ResolverTypeWrapper<TransitionRow>;
  Disruption: ResolverTypeWrapper<DisruptionRow>;
  DisruptionCase: ResolverTypeWrapper<DisruptionCase>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  KpiStatus: KpiStatus;
  Kpi: ResolverTypeWrapper<KpiRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  OrganisationFilter: OrganisationFilter;
  String: Scalars['String']['output'];
  DisruptionFilter: DisruptionFilter;
  SkillFilter: SkillFilter;
  OccupationFilter: OccupationFilter;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  ReferenceRelease: ReferenceRelease;
  OrganisationConnection: Omit<OrganisationConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['Organisation']>> };
  DisruptionConnection: Omit<DisruptionConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['Disruption']>> };
  SkillConnection: Omit<SkillConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['Skill']>> };
  OccupationConnection: Omit<OccupationConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['Occupation']>> };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Branch: BranchRow;
  Region: RegionOnDay;
  Municipality: MunicipalityRow;
  PlaceCase: PlaceCase;
  Province: ProvinceRow;
  ServicePoint: ServicePointRow;
  Membership: MembershipRow;
  Organisation: OrganisationRow;
  OrganisationCase: OrganisationCase;
  AgreementPeriod: AgreementPeriod;
  EmployerAgreement: AgreementRow;
  TrainingQuestion: TrainingQuestionRow;
  Skill: SkillRow;
  Occupation: OccupationRow;
  NeededSkill: NeedRow;
  Transition: TransitionRow;
  Disruption: DisruptionRow;
  DisruptionCase: DisruptionCase;
  Programme: ProgrammeRow;
  Kpi: KpiRow;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  branches?: Resolver<Maybe<Array<ResolversTypes['Branch']>>, ParentType, ContextType>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  disruption?: Resolver<Maybe<ResolversTypes['Disruption']>, ParentType, ContextType, RequireFields<QueryDisruptionArgs, 'id'>>;
  disruptions?: Resolver<Maybe<ResolversTypes['DisruptionConnection']>, ParentType, ContextType, RequireFields<QueryDisruptionsArgs, 'first'>>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<QueryServicePointArgs, 'code'>>;
  servicePoints?: Resolver<Maybe<Array<ResolversTypes['ServicePoint']>>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillArgs, 'code'>>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationArgs, 'code'>>;
  occupations?: Resolver<Maybe<ResolversTypes['OccupationConnection']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first'>>;
  programmes?: Resolver<Maybe<Array<ResolversTypes['Programme']>>, ParentType, ContextType>;
  referenceRelease?: Resolver<Maybe<ResolversTypes['ReferenceRelease']>, ParentType, ContextType>;
};

export type ReferenceReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceRelease'] = ResolversParentTypes['ReferenceRelease']> = {
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escoVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisruptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisruptionConnection'] = ResolversParentTypes['DisruptionConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Disruption']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Skill']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationConnection'] = ResolversParentTypes['OccupationConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Occupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch'], FederationReferenceType extends FederationReferenceTypes['Branch'] = FederationReferenceTypes['Branch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Branch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['BranchCode'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  placeCase?: Resolver<Maybe<ResolversTypes['PlaceCase']>, ParentType, ContextType>;
};

export type PlaceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCase'] = ResolversParentTypes['PlaceCase']> = {
  province?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<Array<ResolversTypes['ServicePoint']>>, ParentType, ContextType>;
  partners?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganisationNameArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  formerNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  collectiveAgreement?: Resolver<Maybe<ResolversTypes['EmployerAgreement']>, ParentType, ContextType, Partial<OrganisationCollectiveAgreementArgs>>;
  trainingQuestions?: Resolver<Maybe<Array<ResolversTypes['TrainingQuestion']>>, ParentType, ContextType>;
  organisationCase?: Resolver<Maybe<ResolversTypes['OrganisationCase']>, ParentType, ContextType>;
};

export type OrganisationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationCase'] = ResolversParentTypes['OrganisationCase']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['BranchCode']>, ParentType, ContextType>;
  agreements?: Resolver<Maybe<Array<ResolversTypes['AgreementPeriod']>>, ParentType, ContextType>;
};

export type AgreementPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPeriod'] = ResolversParentTypes['AgreementPeriod']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmployerAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployerAgreement'] = ResolversParentTypes['EmployerAgreement']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrainingQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingQuestion'] = ResolversParentTypes['TrainingQuestion']> = {
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SkillKind']>, ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  escoUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escoVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  crebo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  escoUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escoVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['NeededSkill']>>, ParentType, ContextType>;
  transitions?: Resolver<Maybe<Array<ResolversTypes['Transition']>>, ParentType, ContextType>;
};

export type NeededSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeededSkill'] = ResolversParentTypes['NeededSkill']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition'], FederationReferenceType extends FederationReferenceTypes['Transition'] = FederationReferenceTypes['Transition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['TransitionEvidence']>, ParentType, ContextType>;
};

export type DisruptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption'], FederationReferenceType extends FederationReferenceTypes['Disruption'] = FederationReferenceTypes['Disruption']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Disruption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DisruptionKind']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  disruptionCase?: Resolver<Maybe<ResolversTypes['DisruptionCase']>, ParentType, ContextType>;
};

export type DisruptionCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisruptionCase'] = ResolversParentTypes['DisruptionCase']> = {
  employer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  kpis?: Resolver<Maybe<Array<ResolversTypes['Kpi']>>, ParentType, ContextType>;
};

export type KpiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kpi'] = ResolversParentTypes['Kpi']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradicts?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KpiStatus'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  ReferenceRelease?: ReferenceReleaseResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  DisruptionConnection?: DisruptionConnectionResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  PlaceCase?: PlaceCaseResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationCase?: OrganisationCaseResolvers<ContextType>;
  AgreementPeriod?: AgreementPeriodResolvers<ContextType>;
  EmployerAgreement?: EmployerAgreementResolvers<ContextType>;
  TrainingQuestion?: TrainingQuestionResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  NeededSkill?: NeededSkillResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  Disruption?: DisruptionResolvers<ContextType>;
  DisruptionCase?: DisruptionCaseResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Kpi?: KpiResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
