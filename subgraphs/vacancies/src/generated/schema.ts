/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cube as ReleasedCube } from '@overstap/kit';
import type { VacancyRow } from '../queries.ts';
import type { Selection } from '../selection.ts';
import type { TravellingRoute } from '@overstap/schema/matching';
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
  /**
   * A set of records as a compact bitmap, signed by the owner that made it, with an expiry. Routers pass it along; clients
   * can neither see nor send it. The form is described in CONTRACT.md.
   */
  MemberSet: { input: string; output: string; }
  /** What a route carries from owner to owner: a versioned, self-describing text, described in schema/matching/README.md. */
  RouteFacts: { input: string; output: string; }
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

/** Which branches a route may lead to, seen from where it starts. */
export type BranchScope =
  /** Another branch than the one at the start. */
  | 'OTHER'
  /** The same branch. */
  | 'SAME'
  /** All branches: the default (R6). */
  | 'ANY';

/** What the claim that a move is within reach rests on (R17). */
export type RouteBasis =
  /** Computed coverage of the skills that are asked. */
  | 'SKILLS'
  /** A transition that sector experts have curated; the computed coverage alone would not carry it. */
  | 'TRANSITION'
  /** Both: enough computed coverage, and a curated transition. */
  | 'BOTH';

/** One side of a match that is judged on its own (R9). */
export type Aspect =
  /** Working level, 1 to 4. */
  | 'LEVEL'
  /** Machines that the work is done on. */
  | 'MACHINES'
  /** Skills of the trade, knowledge and certificates. */
  | 'SKILLS'
  /** Distance, region and availability (R21). */
  | 'REGION';

/** How a single condition came out. */
export type Outcome =
  /** The condition is met. */
  | 'MET'
  /** The condition is not met. */
  | 'UNMET'
  /** A fact is missing, so nobody can say. */
  | 'UNKNOWN';

/** The order of a page of vacancies. Ties are broken by record number. */
export type VacancyOrder =
  /** Open longest first. */
  | 'OPEN_SINCE_ASC';

/** How a vacancy stands. */
export type VacancyStatus =
  /** Somebody is still looked for. */
  | 'OPEN'
  /** Somebody was found. */
  | 'FILLED'
  /** The employer no longer looks. */
  | 'WITHDRAWN';

/** Narrows routes. An empty filter means all of them. */
export type RouteFilter = {
  /** Which branches may be at the other end. Default ANY. */
  branches?: InputMaybe<BranchScope>;
  /** At most this many skills missing or below the level asked, 0 to 50. */
  maxGap?: InputMaybe<Scalars['Int']['input']>;
  /** Only moves within the distance that the candidate will travel; what is not known counts against nobody (R21). */
  withinDistance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these labour-market regions (slugs) at the other end; at most 100. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Narrows open vacancies. Every list means any of, at most 100; an empty filter means all of them. */
export type VacancyFilter = {
  /** Branches. */
  branches?: InputMaybe<Array<BranchCode>>;
  /** Labour-market regions (slugs). */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Occupation codes. */
  occupations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Skill codes: vacancies that ask at least one of them. */
  skills?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only vacancies that are (or are not) hard to fill. */
  hardToFill?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only vacancies that have been open for at least this many days, 0 to 3650. */
  openForDays?: InputMaybe<Scalars['Int']['input']>;
  /** Words that the title must contain; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** By what openings are told apart. Which of them go together is told when one asks for others. */
export type OpeningsDimension =
  /** The branch of the work. */
  | 'BRANCH'
  /** The sector of the work: `TECHNICAL`, the first four branches, or `INFLOW`, the others. */
  | 'SECTOR'
  /** `HARD_TO_FILL` where the employer looked in vain, else `ORDINARY`. */
  | 'SHORTAGE'
  /** The municipality of the workplace: `GM0014`; `UNKNOWN` where it is none of the reference release, as in those below. */
  | 'MUNICIPALITY'
  /** The labour-market region of the workplace: `groningen`. Not a province (R14). */
  | 'REGION'
  /** The province of the workplace: `drenthe`. */
  | 'PROVINCE';

/** Narrows a cube. Every list means any of, at most 100. A dimension that is not in `by` takes one value: nothing is added up. */
export type OpeningsFilter = {
  /** Branches of the work. */
  branches?: InputMaybe<Array<BranchCode>>;
  /** Labour-market regions (slugs) of the workplace. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Query = {
  __typename?: 'Query';
  /** One vacancy, or null when there is none. One that is no longer open is for coaches and for the employer who offered it. */
  vacancy?: Maybe<Vacancy>;
  /** Open vacancies that answer the filter. */
  vacancies?: Maybe<VacancySelection>;
  /** Which work was offered: vacancies that opened in the period. */
  openings?: Maybe<Cube>;
};


export type QueryVacancyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVacanciesArgs = {
  where: VacancyFilter;
};


export type QueryOpeningsArgs = {
  by: Array<OpeningsDimension>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<OpeningsFilter>;
};

/** Work that an employer offers. */
export type Vacancy = {
  __typename?: 'Vacancy';
  /** Identifier with the owner's prefix and the record number: `techniek-noord:45`. */
  id: Scalars['ID']['output'];
  /** Title, as the employer wrote it. */
  title?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  status?: Maybe<VacancyStatus>;
  /** Working level asked, 1 to 4; null when the employer did not say. */
  level?: Maybe<Scalars['Int']['output']>;
  /** True when the employer has been looking in vain: a shortage. */
  hardToFill?: Maybe<Scalars['Boolean']['output']>;
  /** Since when it has been open. */
  openSince?: Maybe<Scalars['Date']['output']>;
  /** First working day, when the employer said one. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The occupation. */
  occupation?: Maybe<Occupation>;
  /** The branch. */
  branch?: Maybe<Branch>;
  /** The labour-market region of the workplace. */
  region?: Maybe<Region>;
  /** The municipality of the workplace. */
  municipality?: Maybe<Municipality>;
  /** Who offers it. */
  employer?: Maybe<Organisation>;
  /** What is asked, heaviest first; at most 50. */
  requirements?: Maybe<Array<Requirement>>;
  /** What an owner of candidates needs to find routes to this vacancy. Without arguments and never visible to a client. */
  matchCase?: Maybe<VacancyMatchCase>;
};

/** A skill that a vacancy asks. */
export type Requirement = {
  __typename?: 'Requirement';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** Level asked, 1 to 4. */
  level: Scalars['Int']['output'];
  /** How much it counts, as the employer said: 1 is normal. */
  weight: Scalars['Float']['output'];
  /** True when the work can not be done without it. */
  essential: Scalars['Boolean']['output'];
};

/** What a candidates owner needs of a vacancy to match. */
export type VacancyMatchCase = {
  __typename?: 'VacancyMatchCase';
  /** The employer's identifier: whose vacancy it is. */
  employer?: Maybe<Scalars['ID']['output']>;
  /** Working level asked. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Occupation code. */
  occupation?: Maybe<Scalars['ID']['output']>;
  /** Region slug. */
  region?: Maybe<Scalars['ID']['output']>;
  /** Municipality code. */
  municipality?: Maybe<Scalars['ID']['output']>;
  /** First working day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What is asked. */
  requirements?: Maybe<Array<RequirementLevel>>;
};

/** A skill that a vacancy asks, codes only. */
export type RequirementLevel = {
  __typename?: 'RequirementLevel';
  /** Skill code. */
  skill: Scalars['ID']['output'];
  /** Level 1 to 4. */
  level: Scalars['Int']['output'];
  /** How much it counts. */
  weight: Scalars['Float']['output'];
  /** True when the work can not be done without it. */
  essential: Scalars['Boolean']['output'];
};

/** A set of vacancies that owners can narrow one after the other. */
export type VacancySelection = {
  __typename?: 'VacancySelection';
  /** The set itself; never visible to a client. */
  members: Scalars['MemberSet']['output'];
  /** How many vacancies are in it. */
  total?: Maybe<Scalars['Int']['output']>;
  /** A page of them. */
  page?: Maybe<VacancyConnection>;
};


/** A set of vacancies that owners can narrow one after the other. */
export type VacancySelectionPageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<VacancyOrder>;
};

/** A page of vacancies. */
export type VacancyConnection = {
  __typename?: 'VacancyConnection';
  /** The vacancies; null where one can not be shown. */
  nodes: Array<Maybe<Vacancy>>;
  /** The vacancies with their cursors. */
  edges: Array<VacancyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A vacancy on a page. */
export type VacancyEdge = {
  __typename?: 'VacancyEdge';
  /** Hand this to `after` to go on behind this vacancy. */
  cursor: Scalars['String']['output'];
  /** The vacancy. */
  node?: Maybe<Vacancy>;
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
};

/** A labour-market region: a group of municipalities that changes over the years. Not a province (R14). */
export type Region = {
  __typename?: 'Region';
  /** Slug: `groningen`. */
  code: Scalars['ID']['output'];
};

/** A municipality. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Code: `GM0014`. */
  code: Scalars['ID']['output'];
};

/** An occupation, with its identifier in ESCO and the skills it asks. */
export type Occupation = {
  __typename?: 'Occupation';
  /** Code: `OC-M01`. */
  code: Scalars['ID']['output'];
};

/** A skill, a piece of knowledge or a certificate, with its identifier in ESCO. */
export type Skill = {
  __typename?: 'Skill';
  /** Code: `SK-M06`. */
  code: Scalars['ID']['output'];
};

/** A move between occupations that sector experts have seen work (R17). */
export type Transition = {
  __typename?: 'Transition';
  /** Identifier. */
  id: Scalars['ID']['output'];
};

/** An organisation in the register. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Identifier, with the owner's prefix: `register:oom`. */
  id: Scalars['ID']['output'];
};

/** Somebody who looks for other work, or may have to. There is no citizen number anywhere in the mesh (R18). */
export type Candidate = {
  __typename?: 'Candidate';
  /**
   * Identifier with the owner's prefix: `uwv-noord:123`, with the record number. To an employer `uwv-noord:p.` and a name that
   * no other organisation has.
   */
  id: Scalars['ID']['output'];
  /**
   * What an owner of vacancies needs to find routes for this candidate. Without arguments and never visible to a client;
   * given by contract between the owners.
   */
  matchCase?: Maybe<CandidateMatchCase>;
  /** Open vacancies within reach of this candidate, best first. Needs a coach. */
  routes?: Maybe<CandidateRouteConnection>;
};


/** Somebody who looks for other work, or may have to. There is no citizen number anywhere in the mesh (R18). */
export type CandidateRoutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<RouteFilter>;
};

/** What a vacancies owner needs of a candidate to match; codes only, no identity. */
export type CandidateMatchCase = {
  __typename?: 'CandidateMatchCase';
  /** Working level 1 to 4. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Occupation code. */
  occupation?: Maybe<Scalars['ID']['output']>;
  /** Slugs of the regions searched in. */
  searchRegions?: Maybe<Array<Scalars['ID']['output']>>;
  /** Municipality code. */
  municipality?: Maybe<Scalars['ID']['output']>;
  /** Kilometres as the crow flies. */
  maximumDistanceKm?: Maybe<Scalars['Int']['output']>;
  /** First day available. */
  availableFrom?: Maybe<Scalars['Date']['output']>;
  /** Skills with their level. */
  skills?: Maybe<Array<SkillLevel>>;
};

/** A skill code with a level. */
export type SkillLevel = {
  __typename?: 'SkillLevel';
  /** Skill code. */
  skill: Scalars['ID']['output'];
  /** Level 1 to 4. */
  level: Scalars['Int']['output'];
};

/** Routes of one candidate. */
export type CandidateRouteConnection = {
  __typename?: 'CandidateRouteConnection';
  /** The routes, best first. */
  nodes: Array<Maybe<MobilityRoute>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/**
 * One possible move of one candidate to one vacancy. Nobody stores it: it is born where candidate facts meet vacancies, and
 * every partner adds what only it knows. It advises, and explains itself; people decide.
 */
export type MobilityRoute = {
  __typename?: 'MobilityRoute';
  /** What the route carries from owner to owner; never visible to a client. */
  facts: Scalars['RouteFacts']['output'];
  /** Stable name of this pair of candidate and vacancy. */
  id?: Maybe<Scalars['ID']['output']>;
  /**
   * What a fund needs of the vacancy to judge this route. Without arguments and never visible to a client; given by
   * contract between the owners.
   */
  vacancyCase?: Maybe<VacancyCase>;
  /** Who would move. */
  candidate?: Maybe<Candidate>;
  /** Where to. */
  vacancy?: Maybe<Vacancy>;
  /** True when the vacancy is in another branch than the candidate works in. */
  crossBranch?: Maybe<Scalars['Boolean']['output']>;
  /** Weighted share of what the vacancy asks that the candidate already brings, 0 to 1. */
  fit?: Maybe<Scalars['Float']['output']>;
  /** What the claim that this move is within reach rests on (R17). */
  basis?: Maybe<RouteBasis>;
  /** The curated transition behind it, if there is one. */
  transition?: Maybe<Transition>;
  /** One judgement per aspect (R9), at most four. */
  reasons?: Maybe<Array<MatchReason>>;
  /** Skills that are missing or below the level asked, heaviest first; at most 50. */
  gap?: Maybe<Array<SkillGap>>;
  /**
   * What this route says, and by which release of the reference data, signed by the owner that says it. To be handed back with
   * a decision, and to be kept: it proves later what the decision rested on. It has no end.
   */
  receipt?: Maybe<Scalars['String']['output']>;
};

/** The judgement of one aspect. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** Which aspect. */
  aspect: Aspect;
  /** How it came out. */
  outcome: Outcome;
  /** Stable code of the explanation; the list is in schema/matching/README.md. */
  code: Scalars['String']['output'];
  /** The explanation in the caller's language (nl or en). */
  because: Scalars['String']['output'];
};

/** A skill that is missing or below the level asked. */
export type SkillGap = {
  __typename?: 'SkillGap';
  /** Which skill. */
  skill?: Maybe<Skill>;
  /** The level the candidate has now, 0 (none) to 4. */
  has: Scalars['Int']['output'];
  /** The level the vacancy asks, 1 to 4. */
  needs: Scalars['Int']['output'];
};

/** What a fund needs of a vacancy. A fact that is null is unknown. */
export type VacancyCase = {
  __typename?: 'VacancyCase';
  /** Working level asked. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Branch. */
  branch?: Maybe<BranchCode>;
  /** Who offers the work. */
  employer?: Maybe<Organisation>;
};

/** Whether a figure may be told. */
export type FigureStatus =
  /** It is told, as the method of the cube says. */
  | 'RELEASED'
  /** It is about too few to be told, or about none: the two look alike. */
  | 'SUPPRESSED'
  /** It cannot be told now, because a part of what it is made of is not there. Never a smaller figure. */
  | 'UNAVAILABLE';

/** What the figures of a cube are. */
export type FigureUnit =
  /** A number of people, vacancies, or whatever the cube says that it counts. */
  | 'COUNT'
  /** Whole euro cents. */
  | 'EURO_CENTS';

/** How long each period of a series is. */
export type PeriodStep =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** A figure that anybody may see. */
export type Figure = {
  __typename?: 'Figure';
  /** The figure in the unit of its cube; null unless it is RELEASED. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Whether it may be told. */
  status: FigureStatus;
  /** How many records it rests on, protected in the same way; null unless it is RELEASED. Of a count it is the count itself. */
  base?: Maybe<Scalars['Int']['output']>;
};

/** One place in a cube. */
export type CubeCell = {
  __typename?: 'CubeCell';
  /** Codes, one for each dimension in the order of `by`; none for the figure of all together. */
  keys: Array<Scalars['String']['output']>;
  /** What stands there. */
  figure: Figure;
};

/** A cube in one period of a series. */
export type CubePeriod = {
  __typename?: 'CubePeriod';
  /** First day. */
  from: Scalars['Date']['output'];
  /** The day after the last one. */
  to: Scalars['Date']['output'];
  /** Every place in the cube, in the order of its keys, whatever stands there. */
  cells: Array<CubeCell>;
};

/**
 * Figures of one owner about its own rows, as they were released: once a month, always for the same dimensions, and protected
 * so that no combination of them tells who is in them. What was released does not change; a correction is another version.
 */
export type Cube = {
  __typename?: 'Cube';
  /** The release: the last month in it and its version, `2026-10.1`. */
  release: Scalars['String']['output'];
  /** The last day that the release looks at. */
  asOf: Scalars['Date']['output'];
  /** First day of the period of `cells`. Periods are whole months: of what was asked, the months that lie in it. */
  from: Scalars['Date']['output'];
  /** The day after the last one of the period of `cells`. */
  to: Scalars['Date']['output'];
  /** What the figures are. */
  unit: FigureUnit;
  /** What is counted, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** Stable code of `note`: the method by which the figures are protected, and whether the period is shorter than was asked. */
  noteCode: Scalars['String']['output'];
  /** How the figures are protected and what they can be used for, in the caller's language (nl or en). */
  note: Scalars['String']['output'];
  /** Every place in the cube, in the order of its keys, whatever stands there. */
  cells: Array<CubeCell>;
  /** The same over time: the periods that lie whole within the days, oldest first; at most 60. */
  series: Array<CubePeriod>;
};


/**
 * Figures of one owner about its own rows, as they were released: once a month, always for the same dimensions, and protected
 * so that no combination of them tells who is in them. What was released does not change; a correction is another version.
 */
export type CubeSeriesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  step: PeriodStep;
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
  Vacancy: Vacancy;
  VacancySelection: VacancySelection;
  Candidate: Candidate;
  MobilityRoute: MobilityRoute;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Vacancy:
    ( { __typename: 'Vacancy' }
    & GraphQLRecursivePick<FederationTypes['Vacancy'], {"id":true}> );
  VacancySelection:
    ( { __typename: 'VacancySelection' }
    & GraphQLRecursivePick<FederationTypes['VacancySelection'], {"members":true}> );
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Candidate'], {"matchCase":{"level":true,"branch":true,"occupation":true,"searchRegions":true,"municipality":true,"maximumDistanceKm":true,"availableFrom":true,"skills":{"skill":true,"level":true}}}> ) );
  MobilityRoute:
    ( { __typename: 'MobilityRoute' }
    & GraphQLRecursivePick<FederationTypes['MobilityRoute'], {"facts":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  MemberSet: ResolverTypeWrapper<Scalars['MemberSet']['output']>;
  RouteFacts: ResolverTypeWrapper<Scalars['RouteFacts']['output']>;
  BranchCode: BranchCode;
  BranchScope: BranchScope;
  RouteBasis: RouteBasis;
  Aspect: Aspect;
  Outcome: Outcome;
  VacancyOrder: VacancyOrder;
  VacancyStatus: VacancyStatus;
  RouteFilter: RouteFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  VacancyFilter: VacancyFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  OpeningsDimension: OpeningsDimension;
  OpeningsFilter: OpeningsFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Vacancy: ResolverTypeWrapper<VacancyRow>;
  Requirement: ResolverTypeWrapper<Requirement>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  VacancyMatchCase: ResolverTypeWrapper<VacancyMatchCase>;
  RequirementLevel: ResolverTypeWrapper<RequirementLevel>;
  VacancySelection: ResolverTypeWrapper<Selection>;
  VacancyConnection: ResolverTypeWrapper<Omit<VacancyConnection, 'nodes' | 'edges'> & { nodes: Array<Maybe<ResolversTypes['Vacancy']>>, edges: Array<ResolversTypes['VacancyEdge']> }>;
  VacancyEdge: ResolverTypeWrapper<Omit<VacancyEdge, 'node'> & { node?: Maybe<ResolversTypes['Vacancy']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Branch: ResolverTypeWrapper<Branch>;
  Region: ResolverTypeWrapper<Region>;
  Municipality: ResolverTypeWrapper<Municipality>;
  Occupation: ResolverTypeWrapper<Occupation>;
  Skill: ResolverTypeWrapper<Skill>;
  Transition: ResolverTypeWrapper<Transition>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'routes'> & { routes?: Maybe<ResolversTypes['CandidateRouteConnection']> }>;
  CandidateMatchCase: ResolverTypeWrapper<CandidateMatchCase>;
  SkillLevel: ResolverTypeWrapper<SkillLevel>;
  CandidateRouteConnection: ResolverTypeWrapper<Omit<CandidateRouteConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['MobilityRoute']>> }>;
  MobilityRoute: ResolverTypeWrapper<TravellingRoute>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  SkillGap: ResolverTypeWrapper<SkillGap>;
  VacancyCase: ResolverTypeWrapper<VacancyCase>;
  FigureStatus: FigureStatus;
  FigureUnit: FigureUnit;
  PeriodStep: PeriodStep;
  Figure: ResolverTypeWrapper<Figure>;
  CubeCell: ResolverTypeWrapper<CubeCell>;
  CubePeriod: ResolverTypeWrapper<CubePeriod>;
  Cube: ResolverTypeWrapper<ReleasedCube>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  MemberSet: Scalars['MemberSet']['output'];
  RouteFacts: Scalars['RouteFacts']['output'];
  RouteFilter: RouteFilter;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  VacancyFilter: VacancyFilter;
  String: Scalars['String']['output'];
  OpeningsFilter: OpeningsFilter;
  Query: Record<PropertyKey, never>;
  Vacancy: VacancyRow;
  Requirement: Requirement;
  Float: Scalars['Float']['output'];
  VacancyMatchCase: VacancyMatchCase;
  RequirementLevel: RequirementLevel;
  VacancySelection: Selection;
  VacancyConnection: Omit<VacancyConnection, 'nodes' | 'edges'> & { nodes: Array<Maybe<ResolversParentTypes['Vacancy']>>, edges: Array<ResolversParentTypes['VacancyEdge']> };
  VacancyEdge: Omit<VacancyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Vacancy']> };
  PageInfo: PageInfo;
  Branch: Branch;
  Region: Region;
  Municipality: Municipality;
  Occupation: Occupation;
  Skill: Skill;
  Transition: Transition;
  Organisation: Organisation;
  Candidate: Omit<Candidate, 'routes'> & { routes?: Maybe<ResolversParentTypes['CandidateRouteConnection']> } | FederationReferenceTypes['Candidate'];
  CandidateMatchCase: CandidateMatchCase;
  SkillLevel: SkillLevel;
  CandidateRouteConnection: Omit<CandidateRouteConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['MobilityRoute']>> };
  MobilityRoute: TravellingRoute;
  MatchReason: MatchReason;
  SkillGap: SkillGap;
  VacancyCase: VacancyCase;
  Figure: Figure;
  CubeCell: CubeCell;
  CubePeriod: CubePeriod;
  Cube: ReleasedCube;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface MemberSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MemberSet'], any> {
  name: 'MemberSet';
}

export interface RouteFactsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RouteFacts'], any> {
  name: 'RouteFacts';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType, RequireFields<QueryVacancyArgs, 'id'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['VacancySelection']>, ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'where'>>;
  openings?: Resolver<Maybe<ResolversTypes['Cube']>, ParentType, ContextType, RequireFields<QueryOpeningsArgs, 'by'>>;
};

export type VacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy'], FederationReferenceType extends FederationReferenceTypes['Vacancy'] = FederationReferenceTypes['Vacancy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vacancy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VacancyStatus']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hardToFill?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<Array<ResolversTypes['Requirement']>>, ParentType, ContextType>;
  matchCase?: Resolver<Maybe<ResolversTypes['VacancyMatchCase']>, ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VacancyMatchCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyMatchCase'] = ResolversParentTypes['VacancyMatchCase']> = {
  employer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['BranchCode']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<Array<ResolversTypes['RequirementLevel']>>, ParentType, ContextType>;
};

export type RequirementLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementLevel'] = ResolversParentTypes['RequirementLevel']> = {
  skill?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VacancySelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancySelection'] = ResolversParentTypes['VacancySelection'], FederationReferenceType extends FederationReferenceTypes['VacancySelection'] = FederationReferenceTypes['VacancySelection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VacancySelection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  members?: Resolver<ResolversTypes['MemberSet'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['VacancyConnection']>, ParentType, ContextType, RequireFields<VacancySelectionPageArgs, 'first'>>;
};

export type VacancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyConnection'] = ResolversParentTypes['VacancyConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['Vacancy']>>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['VacancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VacancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyEdge'] = ResolversParentTypes['VacancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch']> = {
  code?: Resolver<ResolversTypes['BranchCode'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  routes?: Resolver<Maybe<ResolversTypes['CandidateRouteConnection']>, ParentType, ContextType, RequireFields<CandidateRoutesArgs, 'first'>>;
};

export type CandidateRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateRouteConnection'] = ResolversParentTypes['CandidateRouteConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['MobilityRoute']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MobilityRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityRoute'] = ResolversParentTypes['MobilityRoute'], FederationReferenceType extends FederationReferenceTypes['MobilityRoute'] = FederationReferenceTypes['MobilityRoute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MobilityRoute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  facts?: Resolver<ResolversTypes['RouteFacts'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vacancyCase?: Resolver<Maybe<ResolversTypes['VacancyCase']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
  crossBranch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['RouteBasis']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['Transition']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['MatchReason']>>, ParentType, ContextType>;
  gap?: Resolver<Maybe<Array<ResolversTypes['SkillGap']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap']> = {
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  has?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacancyCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyCase'] = ResolversParentTypes['VacancyCase']> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['BranchCode']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CubeCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubeCell'] = ResolversParentTypes['CubeCell']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CubePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CubePeriod'] = ResolversParentTypes['CubePeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CubeCell']>, ParentType, ContextType>;
};

export type CubeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cube'] = ResolversParentTypes['Cube']> = {
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CubeCell']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['CubePeriod']>, ParentType, ContextType, RequireFields<CubeSeriesArgs, 'step'>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  MemberSet?: GraphQLScalarType;
  RouteFacts?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  VacancyMatchCase?: VacancyMatchCaseResolvers<ContextType>;
  RequirementLevel?: RequirementLevelResolvers<ContextType>;
  VacancySelection?: VacancySelectionResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyEdge?: VacancyEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateRouteConnection?: CandidateRouteConnectionResolvers<ContextType>;
  MobilityRoute?: MobilityRouteResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  VacancyCase?: VacancyCaseResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  CubeCell?: CubeCellResolvers<ContextType>;
  CubePeriod?: CubePeriodResolvers<ContextType>;
  Cube?: CubeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
