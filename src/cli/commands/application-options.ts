import type { Command } from 'commander'
import * as z from 'zod'
import { ApplicationShape } from '../../api/applications.ts'
import { catalogue } from '../../text/catalogue.ts'

const { options: words } = catalogue('en').cli

/** The options that say what is known of an application, alike for `add` and `edit`. */
export function withApplicationOptions(command: Command): Command {
  return command
    .option('--url <address>', words.url)
    .option('--place <place>', words.place)
    .option('--mode <mode>', words.mode)
    .option('--channel <channel>', words.channel)
    .option('--found <where>', words.found)
    .option('--resume <version>', words.resume)
    .option('--tag <tag...>', words.tag)
}

const { postingUrl, place, workMode, channel, whereFound, resumeVersion, tags } = ApplicationShape.shape

const Options = z
  .object({
    url: postingUrl.unwrap(),
    place: place.unwrap(),
    mode: workMode.unwrap(),
    channel,
    found: whereFound.unwrap(),
    resume: resumeVersion.unwrap(),
    tag: tags,
  })
  .partial()

/** What was said, as the contract names it; what was left out is not there. */
export function applicationFields(options: unknown) {
  const said = Options.parse(options)
  return {
    ...(said.url === undefined ? {} : { postingUrl: said.url }),
    ...(said.place === undefined ? {} : { place: said.place }),
    ...(said.mode === undefined ? {} : { workMode: said.mode }),
    ...(said.channel === undefined ? {} : { channel: said.channel }),
    ...(said.found === undefined ? {} : { whereFound: said.found }),
    ...(said.resume === undefined ? {} : { resumeVersion: said.resume }),
    ...(said.tag === undefined ? {} : { tags: said.tag }),
  }
}
