/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo } from 'graphql';
import type { VacancyRow, Narrowing } from '../queries.ts';
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
};

export type Query = {
  __typename?: 'Query';
  /** Who answers. */
  source?: Maybe<Source>;
  /**
   * The vacancies with these ids, as many and in that order; null for one that is not there, and for one that the viewer may
   * not see. At most 100.
   */
  vacancies?: Maybe<Array<Maybe<Vacancy>>>;
  /** The open vacancies that answer the filter. */
  selection?: Maybe<Selection>;
  /**
   * The open vacancies nearest to somebody, for each question in its place: by rank, then by fit, highest first, as the
   * published rule says (schema/matching), and then by record number. Whoever asks computes both anew from what is answered.
   * What a question says of somebody is for this answer alone: it is kept nowhere, and stands in no log.
   */
  vacanciesWithinReach?: Maybe<Array<VacanciesWithinReach>>;
};


export type QueryVacanciesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QuerySelectionArgs = {
  where: VacancyFilter;
};


export type QueryVacanciesWithinReachArgs = {
  questions: Array<ReachQuestion>;
};

/** Who answers, and what can be said of its rows. */
export type Source = {
  __typename?: 'Source';
  /** What its ids begin with, before the colon: `techniek-west`. */
  prefix: Scalars['ID']['output'];
  /** As of when its rows are, ISO 8601 in UTC. */
  asOf: Scalars['String']['output'];
  /** Prefixes of owners who may offer the same vacancies as this one; at most 10. */
  overlaps: Array<Scalars['ID']['output']>;
};

/** A set of open vacancies. */
export type Selection = {
  __typename?: 'Selection';
  /** How many are in it. */
  count: Scalars['Int']['output'];
  /** The next of them, in the order asked, ties by record number. */
  page: Array<Vacancy>;
};


/** A set of open vacancies. */
export type SelectionPageArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Position>;
  order?: InputMaybe<VacancyOrder>;
};

/** The order of a page. */
export type VacancyOrder =
  /** Open longest first. */
  | 'OPEN_SINCE_ASC';

/** Where a vacancy stands in the order of a page. */
export type Position = {
  /** The record number: what follows the colon in the id. */
  number: Scalars['Int']['input'];
  /** By the day of opening: that day. */
  openSince?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows vacancies. Every list means any of; a member that is left out, null or an empty list does not narrow. */
export type VacancyFilter = {
  /** Branches. */
  branches?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of labour-market regions. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Occupation codes. */
  occupations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Skill codes: vacancies that ask at least one of them. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only vacancies that are (or are not) hard to fill. */
  hardToFill?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only vacancies that were open on this day already, ISO 8601. */
  openSinceAtLatest?: InputMaybe<Scalars['String']['input']>;
  /** Texts of which the title holds every one, in capitals or not. */
  words?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * What is within reach of somebody. Who it is, where that one lives, and anything else that the answer does not need is not
 * in it.
 */
export type ReachQuestion = {
  /** Skills that are claimed, at most 200, each once. */
  skills: Array<SkillLevel>;
  /** The occupation that somebody comes from, where transitions begin; null when unknown. */
  occupation?: InputMaybe<Scalars['String']['input']>;
  /** Only vacancies of these branches. */
  branches: Array<Scalars['String']['input']>;
  /** Only vacancies in these regions, by slug. */
  regions: Array<Scalars['String']['input']>;
  /** Only with at most this many skills missing or below the level asked. */
  maxGap?: InputMaybe<Scalars['Int']['input']>;
  /** None in these municipalities, by code: they are further than somebody will travel. Null or left out: anywhere. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many at most, 1 to 51. */
  first: Scalars['Int']['input'];
  /** Only those behind this position; left out: from the start. */
  after?: InputMaybe<ReachPosition>;
};

/** A skill that somebody has. */
export type SkillLevel = {
  /** Skill code. */
  skill: Scalars['String']['input'];
  /** Level 1 to 4. */
  level: Scalars['Int']['input'];
};

/** Where a vacancy stands among those within reach. */
export type ReachPosition = {
  /** The rank, in ten-thousandths. */
  rank: Scalars['Int']['input'];
  /** The fit, in ten-thousandths. */
  points: Scalars['Int']['input'];
  /** The id of that vacancy. */
  id: Scalars['ID']['input'];
};

/** The vacancies within reach of somebody. */
export type VacanciesWithinReach = {
  __typename?: 'VacanciesWithinReach';
  /** The nearest first. */
  vacancies: Array<Vacancy>;
};

/**
 * Work that an employer offers. Codes are those of the reference release. One that is no longer open is for coaches, and for
 * the employer who offered it.
 */
export type Vacancy = {
  __typename?: 'Vacancy';
  /** The prefix, a colon, and the record number. */
  id: Scalars['ID']['output'];
  /** As the employer wrote it; at most 500 characters. */
  title: Scalars['String']['output'];
  /** OPEN, FILLED or WITHDRAWN. */
  status: Scalars['String']['output'];
  /** Working level asked, 1 to 4; null when the employer did not say. */
  level?: Maybe<Scalars['Int']['output']>;
  /** True when the employer has been looking in vain. */
  hardToFill: Scalars['Boolean']['output'];
  /** Since when it has been open, ISO 8601. */
  openSince: Scalars['String']['output'];
  /** First working day, ISO 8601; null when the employer said none. */
  startsOn?: Maybe<Scalars['String']['output']>;
  /** Occupation code. */
  occupation: Scalars['String']['output'];
  /** Branch code. */
  branch: Scalars['String']['output'];
  /** Slug of the region of the workplace. */
  region: Scalars['String']['output'];
  /** Code of the municipality of the workplace. */
  municipality: Scalars['String']['output'];
  /** Id of who offers it. */
  employer: Scalars['String']['output'];
  /** What is asked, heaviest first; at most 50, each skill once. */
  requirements: Array<Requirement>;
};

/** A skill that a vacancy asks. */
export type Requirement = {
  __typename?: 'Requirement';
  /** Skill code. */
  skill: Scalars['String']['output'];
  /** Level 1 to 4. */
  level: Scalars['Int']['output'];
  /** How much it counts, above 0: 1 is ordinary. */
  weight: Scalars['Float']['output'];
  /** Whether the work cannot be done without it. */
  essential: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Source: ResolverTypeWrapper<Source>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Selection: ResolverTypeWrapper<Narrowing>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  VacancyOrder: VacancyOrder;
  Position: Position;
  VacancyFilter: VacancyFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ReachQuestion: ReachQuestion;
  SkillLevel: SkillLevel;
  ReachPosition: ReachPosition;
  VacanciesWithinReach: ResolverTypeWrapper<Omit<VacanciesWithinReach, 'vacancies'> & { vacancies: Array<ResolversTypes['Vacancy']> }>;
  Vacancy: ResolverTypeWrapper<VacancyRow>;
  Requirement: ResolverTypeWrapper<Requirement>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Source: Source;
  String: Scalars['String']['output'];
  Selection: Narrowing;
  Int: Scalars['Int']['output'];
  Position: Position;
  VacancyFilter: VacancyFilter;
  Boolean: Scalars['Boolean']['output'];
  ReachQuestion: ReachQuestion;
  SkillLevel: SkillLevel;
  ReachPosition: ReachPosition;
  VacanciesWithinReach: Omit<VacanciesWithinReach, 'vacancies'> & { vacancies: Array<ResolversParentTypes['Vacancy']> };
  Vacancy: VacancyRow;
  Requirement: Requirement;
  Float: Scalars['Float']['output'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  vacancies?: Resolver<Maybe<Array<Maybe<ResolversTypes['Vacancy']>>>, ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'ids'>>;
  selection?: Resolver<Maybe<ResolversTypes['Selection']>, ParentType, ContextType, RequireFields<QuerySelectionArgs, 'where'>>;
  vacanciesWithinReach?: Resolver<Maybe<Array<ResolversTypes['VacanciesWithinReach']>>, ParentType, ContextType, RequireFields<QueryVacanciesWithinReachArgs, 'questions'>>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  prefix?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Selection'] = ResolversParentTypes['Selection']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Array<ResolversTypes['Vacancy']>, ParentType, ContextType, RequireFields<SelectionPageArgs, 'first'>>;
};

export type VacanciesWithinReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacanciesWithinReach'] = ResolversParentTypes['VacanciesWithinReach']> = {
  vacancies?: Resolver<Array<ResolversTypes['Vacancy']>, ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hardToFill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openSince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Selection?: SelectionResolvers<ContextType>;
  VacanciesWithinReach?: VacanciesWithinReachResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
};

