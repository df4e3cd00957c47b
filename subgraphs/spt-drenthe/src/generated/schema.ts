/** Generated from schema.graphql by «npm run generate». Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ServicePointDrenthe } from '../resolvers.ts';
import type { RoundRow, EventRow, QuestionRow, VisitRow } from '../queries.ts';
import type { Funnel, FunnelRow } from '../rules/funnel.ts';
import type { ShownTrajectory } from '../activities.ts';
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

/** What became of a training question once the service point had put it to the providers. */
export type SptDrentheAnswer =
  /** The providers have been asked and have not all answered. */
  | 'WAITING'
  /** A provider offers it. */
  | 'OFFERED'
  /** No provider offers it. */
  | 'NONE_OFFERS';

/** What sort of event it is. */
export type SptDrentheEventKind =
  /** Dag van de Techniek: firms and schools open their doors. */
  | 'DAY_OF_TECHNOLOGY'
  /** A fair for work or training. */
  | 'FAIR'
  /** A lesson or a workshop at a school. */
  | 'SCHOOL';

/** How far somebody has come with the service point. */
export type SptDrentheStage =
  /** Spoken with. */
  | 'SPOKEN'
  /** Has taken part in an assessment. */
  | 'ASSESSED'
  /** Follows a training. */
  | 'IN_TRAINING'
  /** Has started in a job. */
  | 'PLACED';

/** Narrows visits. An empty filter means all of them. */
export type SptDrentheVisitFilter = {
  /** Visits at which something was asked that this became of; at most 100. */
  answers?: InputMaybe<Array<SptDrentheAnswer>>;
  /** On this day or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** What service point Drenthe does. */
  sptDrenthe?: Maybe<SptDrenthe>;
};

/** What service point Drenthe does: visits to firms, events, assessments, and how people fare. */
export type SptDrenthe = {
  __typename?: 'SptDrenthe';
  /** The service point in the register. */
  servicePoint?: Maybe<ServicePoint>;
  /** How many different firms were visited. */
  firmsVisited?: Maybe<Scalars['Int']['output']>;
  /** Visits to firms, newest first. */
  visits?: Maybe<SptDrentheVisitConnection>;
  /** Events, those to come among them, newest first. */
  events?: Maybe<SptDrentheEventConnection>;
  /** Assessment rounds, those to come among them, newest first. */
  assessmentRounds?: Maybe<SptDrentheAssessmentRoundConnection>;
  /** The first assessment round from today on; null when none is planned. */
  nextAssessmentRound?: Maybe<SptDrentheAssessmentRound>;
  /**
   * How far the people have come who were first spoken with in a period, counted today (R19). For coaches of the region: the
   * figures are exact, and small ones are as good as names.
   */
  funnel?: Maybe<SptDrentheFunnel>;
};


/** What service point Drenthe does: visits to firms, events, assessments, and how people fare. */
export type SptDrentheVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SptDrentheVisitFilter>;
};


/** What service point Drenthe does: visits to firms, events, assessments, and how people fare. */
export type SptDrentheEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What service point Drenthe does: visits to firms, events, assessments, and how people fare. */
export type SptDrentheAssessmentRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What service point Drenthe does: visits to firms, events, assessments, and how people fare. */
export type SptDrentheFunnelArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of visits. */
export type SptDrentheVisitConnection = {
  __typename?: 'SptDrentheVisitConnection';
  /** The visits; null where one can not be shown. */
  nodes: Array<Maybe<SptDrentheVisit>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A visit of the service point to a firm. */
export type SptDrentheVisit = {
  __typename?: 'SptDrentheVisit';
  /** Identifier, with the owner's prefix: `spt-drenthe:visit-12`. */
  id: Scalars['ID']['output'];
  /** The day. */
  visitedOn?: Maybe<Scalars['Date']['output']>;
  /** Which firm. */
  organisation?: Maybe<Organisation>;
  /** What the firm asked training for, for its own people (R22); at most 20. */
  questions?: Maybe<Array<SptDrentheQuestion>>;
};


/** A visit of the service point to a firm. */
export type SptDrentheVisitQuestionsArgs = {
  answers?: InputMaybe<Array<SptDrentheAnswer>>;
};

/** A training question that a firm asked during a visit (R22). */
export type SptDrentheQuestion = {
  __typename?: 'SptDrentheQuestion';
  /** The visit at which it was asked. */
  visit?: Maybe<SptDrentheVisit>;
  /** The skill it is about. */
  skill?: Maybe<Skill>;
  /** For how many people. */
  people: Scalars['Int']['output'];
  /** The question, in the firm's words. */
  question: Scalars['String']['output'];
  /** What became of it. */
  answer: SptDrentheAnswer;
  /** The training that answers it; null unless a provider offers one. */
  training?: Maybe<Training>;
};

/** A page of events. */
export type SptDrentheEventConnection = {
  __typename?: 'SptDrentheEventConnection';
  /** The events; null where one can not be shown. */
  nodes: Array<Maybe<SptDrentheEvent>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An event for whoever wants to see what technical work is. Visitors are counted, and nobody knows who they are. */
export type SptDrentheEvent = {
  __typename?: 'SptDrentheEvent';
  /** Identifier, with the owner's prefix: `spt-drenthe:event-3`. */
  id: Scalars['ID']['output'];
  /** What sort of event it is. */
  kind?: Maybe<SptDrentheEventKind>;
  /** What it is called. */
  name?: Maybe<Scalars['String']['output']>;
  /** The day. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Where. */
  municipality?: Maybe<Municipality>;
  /** How many visitors were counted; null while it is still to come. A visitor is not a candidate. */
  attendance?: Maybe<Scalars['Int']['output']>;
};

/** A page of assessment rounds. */
export type SptDrentheAssessmentRoundConnection = {
  __typename?: 'SptDrentheAssessmentRoundConnection';
  /** The rounds; null where one can not be shown. */
  nodes: Array<Maybe<SptDrentheAssessmentRound>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A day on which a group of people is assessed: what somebody can, whatever the diplomas (R4). */
export type SptDrentheAssessmentRound = {
  __typename?: 'SptDrentheAssessmentRound';
  /** Identifier, with the owner's prefix: `spt-drenthe:round-7`. */
  id: Scalars['ID']['output'];
  /** The day. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Where. */
  municipality?: Maybe<Municipality>;
  /** Places in all. */
  places?: Maybe<Scalars['Int']['output']>;
  /** Who takes part or took part, by the order in which they enrolled; at most 22. For coaches of the region. */
  participants?: Maybe<Array<SptDrentheTrajectory>>;
};

/** The way that somebody goes with the service point. */
export type SptDrentheTrajectory = {
  __typename?: 'SptDrentheTrajectory';
  /** Who. */
  candidate?: Maybe<Candidate>;
  /** How far it has come. */
  stage: SptDrentheStage;
  /** The day of the first talk. */
  spokenOn: Scalars['Date']['output'];
  /** The branch that somebody came from, as told at the first talk. */
  branch?: Maybe<Branch>;
  /** The mbo level at the first talk, 1 to 4; null without a diploma, which counts against nobody (R4). */
  level?: Maybe<Scalars['Int']['output']>;
  /** The assessment round; null for who has no place in one. */
  assessmentRound?: Maybe<SptDrentheAssessmentRound>;
  /** First day of a training that followed; null without one. */
  trainingSince?: Maybe<Scalars['Date']['output']>;
  /** First working day of the job that followed; null without one. */
  placedOn?: Maybe<Scalars['Date']['output']>;
};

/** How far people have come, by branch and level, with what was counted (R19). */
export type SptDrentheFunnel = {
  __typename?: 'SptDrentheFunnel';
  /** First day of the period in which people were first spoken with; null when there is none. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day of that period. */
  until: Scalars['Date']['output'];
  /** The day on which it was counted. */
  asOf: Scalars['Date']['output'];
  /** What is counted, in the caller's language (nl or en). */
  definition: Scalars['String']['output'];
  /** People first spoken with in the period: what all other figures are a share of. */
  spoken: Scalars['Int']['output'];
  /** Of those, people whose assessment has taken place. */
  assessed: Scalars['Int']['output'];
  /** Of those, people who started a training. */
  inTraining: Scalars['Int']['output'];
  /** Of those, people who started in a job. */
  placed: Scalars['Int']['output'];
  /** The same by branch and level; at most 45. */
  rows: Array<SptDrentheFunnelRow>;
};

/** One branch and level of the funnel. */
export type SptDrentheFunnelRow = {
  __typename?: 'SptDrentheFunnelRow';
  /** The branch that people came from. */
  branch?: Maybe<Branch>;
  /** The mbo level at the first talk; null without a diploma. */
  level?: Maybe<Scalars['Int']['output']>;
  /** People first spoken with in the period. */
  spoken: Scalars['Int']['output'];
  /** Of those, people whose assessment has taken place. */
  assessed: Scalars['Int']['output'];
  /** Of those, people who started a training. */
  inTraining: Scalars['Int']['output'];
  /** Of those, people who started in a job. */
  placed: Scalars['Int']['output'];
};

/** A regional service point for technical trades: a partnership of organisations. */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  /** Slug: `drenthe`. */
  code: Scalars['ID']['output'];
  /** What service point Drenthe does; null for any other service point. */
  sptDrenthe?: Maybe<SptDrenthe>;
};

/** Where a page ends and whether more follow. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more records follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Hand this to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** An organisation in the register. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Identifier, with the owner's prefix: `register:oom`. */
  id: Scalars['ID']['output'];
  /** Visits that service point Drenthe paid it, newest first; at most 20. */
  sptDrentheVisits?: Maybe<Array<SptDrentheVisit>>;
};

/** A skill, a piece of knowledge or a certificate, with its identifier in ESCO. */
export type Skill = {
  __typename?: 'Skill';
  /** Code: `SK-M06`. */
  code: Scalars['ID']['output'];
  /** What firms that service point Drenthe visited asked training for in this skill, newest first; at most 50. */
  sptDrentheQuestions?: Maybe<Array<SptDrentheQuestion>>;
};

/** Somebody who looks for other work, or may have to. There is no citizen number anywhere in the mesh (R18). */
export type Candidate = {
  __typename?: 'Candidate';
  /**
   * Identifier with the owner's prefix: `uwv-noord:123`, with the record number. To an employer `uwv-noord:p.` and a name that
   * no other organisation has.
   */
  id: Scalars['ID']['output'];
  /** The way that this candidate goes with service point Drenthe; null without one. For coaches of the region. */
  sptDrenthe?: Maybe<SptDrentheTrajectory>;
};

/** A branch of industry. */
export type Branch = {
  __typename?: 'Branch';
  /** Code of the branch. */
  code: BranchCode;
};

/** A municipality. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Code: `GM0014`. */
  code: Scalars['ID']['output'];
};

/** Something a provider teaches. */
export type Training = {
  __typename?: 'Training';
  /** Identifier with the owner's prefix and the record number: `opleiders:12`. */
  id: Scalars['ID']['output'];
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
  SptDrentheVisit: SptDrentheVisit;
  SptDrentheEvent: SptDrentheEvent;
  SptDrentheAssessmentRound: SptDrentheAssessmentRound;
  ServicePoint: ServicePoint;
  Organisation: Organisation;
  Skill: Skill;
  Candidate: Candidate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  SptDrentheVisit:
    ( { __typename: 'SptDrentheVisit' }
    & GraphQLRecursivePick<FederationTypes['SptDrentheVisit'], {"id":true}> );
  SptDrentheEvent:
    ( { __typename: 'SptDrentheEvent' }
    & GraphQLRecursivePick<FederationTypes['SptDrentheEvent'], {"id":true}> );
  SptDrentheAssessmentRound:
    ( { __typename: 'SptDrentheAssessmentRound' }
    & GraphQLRecursivePick<FederationTypes['SptDrentheAssessmentRound'], {"id":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"code":true}> );
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  BranchCode: BranchCode;
  SptDrentheAnswer: SptDrentheAnswer;
  SptDrentheEventKind: SptDrentheEventKind;
  SptDrentheStage: SptDrentheStage;
  SptDrentheVisitFilter: SptDrentheVisitFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SptDrenthe: ResolverTypeWrapper<ServicePointDrenthe>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SptDrentheVisitConnection: ResolverTypeWrapper<Omit<SptDrentheVisitConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['SptDrentheVisit']>> }>;
  SptDrentheVisit: ResolverTypeWrapper<VisitRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SptDrentheQuestion: ResolverTypeWrapper<QuestionRow>;
  SptDrentheEventConnection: ResolverTypeWrapper<Omit<SptDrentheEventConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['SptDrentheEvent']>> }>;
  SptDrentheEvent: ResolverTypeWrapper<EventRow>;
  SptDrentheAssessmentRoundConnection: ResolverTypeWrapper<Omit<SptDrentheAssessmentRoundConnection, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['SptDrentheAssessmentRound']>> }>;
  SptDrentheAssessmentRound: ResolverTypeWrapper<RoundRow>;
  SptDrentheTrajectory: ResolverTypeWrapper<ShownTrajectory>;
  SptDrentheFunnel: ResolverTypeWrapper<Funnel>;
  SptDrentheFunnelRow: ResolverTypeWrapper<FunnelRow>;
  ServicePoint: ResolverTypeWrapper<Omit<ServicePoint, 'sptDrenthe'> & { sptDrenthe?: Maybe<ResolversTypes['SptDrenthe']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'sptDrentheVisits'> & { sptDrentheVisits?: Maybe<Array<ResolversTypes['SptDrentheVisit']>> }>;
  Skill: ResolverTypeWrapper<Omit<Skill, 'sptDrentheQuestions'> & { sptDrentheQuestions?: Maybe<Array<ResolversTypes['SptDrentheQuestion']>> }>;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'sptDrenthe'> & { sptDrenthe?: Maybe<ResolversTypes['SptDrentheTrajectory']> }>;
  Branch: ResolverTypeWrapper<Branch>;
  Municipality: ResolverTypeWrapper<Municipality>;
  Training: ResolverTypeWrapper<Training>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  SptDrentheVisitFilter: SptDrentheVisitFilter;
  Query: Record<PropertyKey, never>;
  SptDrenthe: ServicePointDrenthe;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  SptDrentheVisitConnection: Omit<SptDrentheVisitConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['SptDrentheVisit']>> };
  SptDrentheVisit: VisitRow;
  ID: Scalars['ID']['output'];
  SptDrentheQuestion: QuestionRow;
  SptDrentheEventConnection: Omit<SptDrentheEventConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['SptDrentheEvent']>> };
  SptDrentheEvent: EventRow;
  SptDrentheAssessmentRoundConnection: Omit<SptDrentheAssessmentRoundConnection, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['SptDrentheAssessmentRound']>> };
  SptDrentheAssessmentRound: RoundRow;
  SptDrentheTrajectory: ShownTrajectory;
  SptDrentheFunnel: Funnel;
  SptDrentheFunnelRow: FunnelRow;
  ServicePoint: Omit<ServicePoint, 'sptDrenthe'> & { sptDrenthe?: Maybe<ResolversParentTypes['SptDrenthe']> } | FederationReferenceTypes['ServicePoint'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Organisation: Omit<Organisation, 'sptDrentheVisits'> & { sptDrentheVisits?: Maybe<Array<ResolversParentTypes['SptDrentheVisit']>> } | FederationReferenceTypes['Organisation'];
  Skill: Omit<Skill, 'sptDrentheQuestions'> & { sptDrentheQuestions?: Maybe<Array<ResolversParentTypes['SptDrentheQuestion']>> } | FederationReferenceTypes['Skill'];
  Candidate: Omit<Candidate, 'sptDrenthe'> & { sptDrenthe?: Maybe<ResolversParentTypes['SptDrentheTrajectory']> } | FederationReferenceTypes['Candidate'];
  Branch: Branch;
  Municipality: Municipality;
  Training: Training;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sptDrenthe?: Resolver<Maybe<ResolversTypes['SptDrenthe']>, ParentType, ContextType>;
};

export type SptDrentheResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrenthe'] = ResolversParentTypes['SptDrenthe']> = {
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  firmsVisited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['SptDrentheVisitConnection']>, ParentType, ContextType, RequireFields<SptDrentheVisitsArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['SptDrentheEventConnection']>, ParentType, ContextType, RequireFields<SptDrentheEventsArgs, 'first'>>;
  assessmentRounds?: Resolver<Maybe<ResolversTypes['SptDrentheAssessmentRoundConnection']>, ParentType, ContextType, RequireFields<SptDrentheAssessmentRoundsArgs, 'first'>>;
  nextAssessmentRound?: Resolver<Maybe<ResolversTypes['SptDrentheAssessmentRound']>, ParentType, ContextType>;
  funnel?: Resolver<Maybe<ResolversTypes['SptDrentheFunnel']>, ParentType, ContextType, Partial<SptDrentheFunnelArgs>>;
};

export type SptDrentheVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheVisitConnection'] = ResolversParentTypes['SptDrentheVisitConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['SptDrentheVisit']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SptDrentheVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheVisit'] = ResolversParentTypes['SptDrentheVisit'], FederationReferenceType extends FederationReferenceTypes['SptDrentheVisit'] = FederationReferenceTypes['SptDrentheVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SptDrentheVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<Array<ResolversTypes['SptDrentheQuestion']>>, ParentType, ContextType, Partial<SptDrentheVisitQuestionsArgs>>;
};

export type SptDrentheQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheQuestion'] = ResolversParentTypes['SptDrentheQuestion']> = {
  visit?: Resolver<Maybe<ResolversTypes['SptDrentheVisit']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['SptDrentheAnswer'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type SptDrentheEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheEventConnection'] = ResolversParentTypes['SptDrentheEventConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['SptDrentheEvent']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SptDrentheEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheEvent'] = ResolversParentTypes['SptDrentheEvent'], FederationReferenceType extends FederationReferenceTypes['SptDrentheEvent'] = FederationReferenceTypes['SptDrentheEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SptDrentheEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SptDrentheEventKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SptDrentheAssessmentRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheAssessmentRoundConnection'] = ResolversParentTypes['SptDrentheAssessmentRoundConnection']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['SptDrentheAssessmentRound']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SptDrentheAssessmentRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheAssessmentRound'] = ResolversParentTypes['SptDrentheAssessmentRound'], FederationReferenceType extends FederationReferenceTypes['SptDrentheAssessmentRound'] = FederationReferenceTypes['SptDrentheAssessmentRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SptDrentheAssessmentRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes['SptDrentheTrajectory']>>, ParentType, ContextType>;
};

export type SptDrentheTrajectoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheTrajectory'] = ResolversParentTypes['SptDrentheTrajectory']> = {
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SptDrentheStage'], ParentType, ContextType>;
  spokenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessmentRound?: Resolver<Maybe<ResolversTypes['SptDrentheAssessmentRound']>, ParentType, ContextType>;
  trainingSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  placedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SptDrentheFunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheFunnel'] = ResolversParentTypes['SptDrentheFunnel']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spoken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTraining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SptDrentheFunnelRow']>, ParentType, ContextType>;
};

export type SptDrentheFunnelRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SptDrentheFunnelRow'] = ResolversParentTypes['SptDrentheFunnelRow']> = {
  branch?: Resolver<Maybe<ResolversTypes['Branch']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spoken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTraining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptDrenthe?: Resolver<Maybe<ResolversTypes['SptDrenthe']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptDrentheVisits?: Resolver<Maybe<Array<ResolversTypes['SptDrentheVisit']>>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptDrentheQuestions?: Resolver<Maybe<Array<ResolversTypes['SptDrentheQuestion']>>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sptDrenthe?: Resolver<Maybe<ResolversTypes['SptDrentheTrajectory']>, ParentType, ContextType>;
};

export type BranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch']> = {
  code?: Resolver<ResolversTypes['BranchCode'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  SptDrenthe?: SptDrentheResolvers<ContextType>;
  SptDrentheVisitConnection?: SptDrentheVisitConnectionResolvers<ContextType>;
  SptDrentheVisit?: SptDrentheVisitResolvers<ContextType>;
  SptDrentheQuestion?: SptDrentheQuestionResolvers<ContextType>;
  SptDrentheEventConnection?: SptDrentheEventConnectionResolvers<ContextType>;
  SptDrentheEvent?: SptDrentheEventResolvers<ContextType>;
  SptDrentheAssessmentRoundConnection?: SptDrentheAssessmentRoundConnectionResolvers<ContextType>;
  SptDrentheAssessmentRound?: SptDrentheAssessmentRoundResolvers<ContextType>;
  SptDrentheTrajectory?: SptDrentheTrajectoryResolvers<ContextType>;
  SptDrentheFunnel?: SptDrentheFunnelResolvers<ContextType>;
  SptDrentheFunnelRow?: SptDrentheFunnelRowResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
};

