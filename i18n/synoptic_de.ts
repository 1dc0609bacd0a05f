<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>On the desk (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message>
        <source>“%1” comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1: no front matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln word(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln highlight(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>short, unique in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the newest version, runs without white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the newest version, code points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCP 47</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the file that it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines dragged along by the page: first and last, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 does not have “%2” at %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of article %1, version %2, is not what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all quotes stand where they were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove that a study is whole: pages, references, quotes, texts, dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the article&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code points from the start of the version&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code point after the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date that is claimed; empty: none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words that carry the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they stand, code points from the start of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day that is possible, ISO; null: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day that is possible, ISO; null: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one_of: some day from earliest to latest; throughout: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days may be a little off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days are doubted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened, planned, reported_plan, speculated, denied or recurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the event that it is dated by, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who the article has it from; null: it says so itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet, anonymous, company or author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested, accepted or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage that claims it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a study as a folder of plain text, which &quot;new --from&quot; reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of those that make the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the claims cannot all be true, a sentence, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instant or span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date that was fixed for it; empty: computed from the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the story, told to explain it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to this file and replace it; else to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export to “%1”, only to markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the highlights, notes and events for reading elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong use of the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder where a file is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article of more than 4 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that is no study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a study of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a study that another program has open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another failure to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file or name that exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote that the article does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote that does not say which place is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date that is not EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag below itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step that can no longer be undone or redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo or redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synoptic reads and annotates coverage side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure says one sentence on standard error. Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this text, or more about a verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the place: exact, moved, changed, ambiguous or lost since it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their paths, &quot;parent/child&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article&apos;s name, or its number in the list of articles, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words; kinds of quotes, dashes, blanks and case do not matter if they do not stand there exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which one, from 1, when they stand there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag&apos;s name or path; one that does not exist is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--occurrence takes a number from 1, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last occurrence of “%1” is number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there %2 times, so choose one with --occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark words in an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest step comes first. Keys of the JSON: at (when, in UTC), author, name, state: done, undone (redo does it again) or dropped (undone, then overtaken by other steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what was done, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, in EDTF: 2025-04-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name of the article in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is for one article only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add articles to a study: text, Markdown, or folders of such files; all or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it from a folder that &quot;dump&quot; wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the study; else that of the folder, or the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight, article, event or study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the article that it is on or in, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the article or event, words of the highlight, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uuid of the highlight, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the event, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when last, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study has no “%1” to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json, an array of objects. Their keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is in a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name after those above it, &quot;parent/child&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique below its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of the tag above it, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do the step again that was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an argument too many: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option is missing: --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescribeDate</name>
    <message>
        <source>spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring %1 (southern hemisphere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1 (southern hemisphere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1 (southern hemisphere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter %1 (southern hemisphere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1st century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1nd century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1rd century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1th century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of an unknown year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>format of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of a first day, last in same month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a first day, last in same year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a first month, last in same year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a last month, first in same year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some day from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1, approximately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, approximately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day without a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a month without a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is on the desk. Tick articles in the list on the left, or import some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is full: take an article off it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words in an article first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDates</name>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2: they cannot both be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2 and also %3: they cannot both be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2; %3 says %4: they cannot both be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day fits all that is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: they cannot all be true.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims about the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event on the timeline, or a ◆ beside an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message>
        <source>the reporter “%1” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event “%1” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no reporter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“date_text” stands several times in the quote: “date_start” says where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), each with its exact words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderReader</name>
    <message>
        <source>line 1: “uuid” is no UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version_uuid” is no UUID or stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article “%1” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 stands twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightDelegate</name>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightList</name>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightPanel</name>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in quotes, tags, notes and articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlights yet. Select words in an article and press H, or a digit for a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlight has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightReader</name>
    <message>
        <source>“on” is “study” or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“on” does not name one highlight, article or event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonLists</name>
    <message>
        <source>a key comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonRecord</name>
    <message>
        <source>“%1” is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds something that is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>No articles yet. Import some, or drop their files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The desk holds %n article(s). Take one off it first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only This on the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>“%1” is no command; try: synoptic help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) could not be saved and are kept here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownExport</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Note on a highlight that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on article %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the study “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Take off the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageReader</name>
    <message>
        <source>“article” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“start” and “end” go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“start” and “end” do not lie in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“prefix” and “suffix” hold 64 characters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“quote” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“occurrence” counts from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote stands there several times: “occurrence” says which it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n highlight(s) not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>no step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>sand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>No tags yet. Name the first one below; the digits 1 to 9 then set tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: new tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter: below “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or Take Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagReader</name>
    <message>
        <source>there is no colour “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag “%1” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message numerus="yes">
        <source>%1, %n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Previous Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Event’s Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Earlier Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Later Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit All Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Selected Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events appear here as soon as an article reports one: mark the words that tell it, then add them as an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>that many more events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughout, beginning open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not later than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughout, end open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not earlier than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan reported by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 claims in 2 articles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>2 Apr: 001, 002</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1999–2025</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 appeared on %2</source>
        <comment>an article, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 in lane %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTicks</name>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2020s</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UuidMaker</name>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lens: colour names, dates and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Synoptic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, or 1 to 9 to tag them. Delete removes the selected highlight. On the timeline: arrows go from event to event, F fits the story, 0 fits all, + and − zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synoptic %1: read and annotate coverage side by side. Free software under the GNU GPL, version 3 or later. It never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
