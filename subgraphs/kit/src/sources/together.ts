/** What is asked of a source about many at once is one question, of which each has its own part of the answer. */
import DataLoader from 'dataloader'
import type { SourceConfig } from './behind.ts'
import type { SourceQuestion } from './open-sources.ts'
import type { AskShare, Share } from './share.ts'
import { lie } from './source-fault.ts'

interface Together<Asked, Unread, Given> {
  question(asked: readonly Asked[]): SourceQuestion
  /** The field of Query that answers, with a list: one for each that was asked. */
  field: string
  /** @throws SourceFault for what cannot be right. */
  read(asked: Asked, answer: Unread): Given
}

/** That many at once: with a page of each, the answer is as large as one may be. */
const LARGEST_BATCH = 20

export function askTogether<Asked extends { source: SourceConfig }, Unread, Given>(
  askShare: AskShare,
  { question, field, read }: Together<Asked, Unread, Given>,
): (asked: Asked) => Promise<Share<Given>> {
  const loaders = new Map<SourceConfig, DataLoader<Asked, Share<Given>>>()
  return asked => {
    const { source } = asked
    const loader =
      loaders.get(source) ?? new DataLoader(all => ask(source, all), { cache: false, maxBatchSize: LARGEST_BATCH })
    loaders.set(source, loader)
    return loader.load(asked)
  }

  async function ask(source: SourceConfig, asked: readonly Asked[]): Promise<Share<Given>[]> {
    const { given, ...share } = await askShare(source, question(asked), data => {
      // The contract makes it a list of these.
      const answers = data[field] as Unread[] | null
      if (answers?.length !== asked.length) throw lie(source.prefix, 'not as many as were asked')
      return asked.map((each, index) => read(each, answers[index] as Unread))
    })
    return asked.map((_, index) => ({ ...share, given: given?.[index] }))
  }
}
