<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>Remove %n highlight</numerusform>
            <numerusform>Remove %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n hit(s) with “%1”</source>
        <translation>
            <numerusform>Tag %n hit with “%1”</numerusform>
            <numerusform>Tag %n hits with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>Remove %n claim</numerusform>
            <numerusform>Remove %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggest %n event(s)</source>
        <translation>
            <numerusform>Suggest %n event</numerusform>
            <numerusform>Suggest %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n event(s)</source>
        <translation>
            <numerusform>Add %n event</numerusform>
            <numerusform>Add %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n claim(s)</source>
        <translation>
            <numerusform>Accept %n claim</numerusform>
            <numerusform>Accept %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n claim(s)</source>
        <translation>
            <numerusform>Reject %n claim</numerusform>
            <numerusform>Reject %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n claim(s) undecided</source>
        <translation>
            <numerusform>Leave %n claim undecided</numerusform>
            <numerusform>Leave %n claims undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n event(s) undecided</source>
        <translation>
            <numerusform>Leave %n event undecided</numerusform>
            <numerusform>Leave %n events undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n event(s)</source>
        <translation>
            <numerusform>Accept %n event</numerusform>
            <numerusform>Accept %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n event(s)</source>
        <translation>
            <numerusform>Reject %n event</numerusform>
            <numerusform>Reject %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event(s) into “%2”</source>
        <translation>
            <numerusform>Merge %n event into “%2”</numerusform>
            <numerusform>Merge %n events into “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>Remove %n event</numerusform>
            <numerusform>Remove %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in metadata of %n article(s)</source>
        <translation>
            <numerusform>Fill in metadata of %n article</numerusform>
            <numerusform>Fill in metadata of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n new version(s)</source>
        <translation>
            <numerusform>Import %n new version</numerusform>
            <numerusform>Import %n new versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>On %1 characters in %n text(s) that both have read</source>
        <translation>
            <numerusform>On %1 characters in %n text that both have read</numerusform>
            <numerusform>On %1 characters in %n texts that both have read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln highlight(s)</source>
        <translation>
            <numerusform>%1 of %Ln highlight</numerusform>
            <numerusform>%1 of %Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoTagDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln hit(s) checked</source>
        <translation>
            <numerusform>%1 of %Ln hit checked</numerusform>
            <numerusform>%1 of %Ln hits checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln hit(s)</source>
        <translation>
            <numerusform>Tag %Ln hit</numerusform>
            <numerusform>Tag %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) tagged.</source>
        <translation>
            <numerusform>%Ln hit tagged.</numerusform>
            <numerusform>%Ln hits tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had the tag already.</source>
        <translation>
            <numerusform>%Ln had the tag already.</numerusform>
            <numerusform>%Ln had the tag already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) cannot be dated without knowing when the text appeared: give --published.</source>
        <translation>
            <numerusform>%n expression cannot be dated without knowing when the text appeared: give --published.</numerusform>
            <numerusform>%n expressions cannot be dated without knowing when the text appeared: give --published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in what was not known of %n article(s).</source>
        <translation>
            <numerusform>Filled in what was not known of %n article.</numerusform>
            <numerusform>Filled in what was not known of %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonRemarks</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>reporters</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tells of %n event(s)</source>
        <translation>
            <numerusform>tells of %n event</numerusform>
            <numerusform>tells of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n on a single source</source>
        <comment>45 events, 33 on a single source</comment>
        <translation>
            <numerusform>%1, %n on a single source</numerusform>
            <numerusform>%1, %n on a single source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n independent source(s)</source>
        <comment>3–7 independent sources</comment>
        <translation>
            <numerusform>%1–%n independent source</numerusform>
            <numerusform>%1–%n independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied in %n article(s)</source>
        <translation>
            <numerusform>denied in %n article</numerusform>
            <numerusform>denied in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n source(s)</source>
        <comment>3–7 sources</comment>
        <translation>
            <numerusform>%1–%n source</numerusform>
            <numerusform>%1–%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proven; %n not named, which may be the same as others.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 proven; %n not named, which may be the same as others.</numerusform>
            <numerusform>%1 proven; %n not named, which may be the same as others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: undated, so the order is not known</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1: undated, so the order is not known</numerusform>
            <numerusform>%1: undated, so the order is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: undated, perhaps earlier</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1: undated, perhaps earlier</numerusform>
            <numerusform>%1: undated, perhaps earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) later</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1, %n day later</numerusform>
            <numerusform>%1, %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) after it</source>
        <translation>
            <numerusform>more than %n year after it</numerusform>
            <numerusform>more than %n years after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it</source>
        <translation>
            <numerusform>%n day after it</numerusform>
            <numerusform>%n days after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s) after it</source>
        <translation>
            <numerusform>%1 to %n day after it</numerusform>
            <numerusform>%1 to %n days after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after it</source>
        <translation>
            <numerusform>at least %n day after it</numerusform>
            <numerusform>at least %n days after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) ahead of it</source>
        <translation>
            <numerusform>up to %n day ahead of it</numerusform>
            <numerusform>up to %n days ahead of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message numerus="yes">
        <source>%n event(s) copied.</source>
        <translation>
            <numerusform>%n event copied.</numerusform>
            <numerusform>%n events copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message numerus="yes">
        <source>%n line(s) left out, shown below</source>
        <translation>
            <numerusform>%n line left out, shown below</numerusform>
            <numerusform>%n lines left out, shown below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out, hidden</source>
        <translation>
            <numerusform>%n line left out, hidden</numerusform>
            <numerusform>%n lines left out, hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message numerus="yes">
        <source>%n other date(s) stand in these words: choose beside the claim.</source>
        <translation>
            <numerusform>%n other date stands in these words: choose beside the claim.</numerusform>
            <numerusform>%n other dates stand in these words: choose beside the claim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested claim(s) to decide on.</source>
        <translation>
            <numerusform>%n suggested claim to decide on.</numerusform>
            <numerusform>%n suggested claims to decide on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n highlight(s), each with its exact words.</source>
        <translation>
            <numerusform>%n highlight, with its exact words.</numerusform>
            <numerusform>%n highlights, each with its exact words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); the first is shown.</source>
        <translation>
            <numerusform>%n file; the first is shown.</numerusform>
            <numerusform>%n files; the first is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message numerus="yes">
        <source>Read %1 of %n file(s)…</source>
        <translation>
            <numerusform>Read %1 of %n file…</numerusform>
            <numerusform>Read %1 of %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read: choose what is imported.</source>
        <translation>
            <numerusform>%n article read: choose what is imported.</numerusform>
            <numerusform>%n articles read: choose what is imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) added.</source>
        <translation>
            <numerusform>%n new version added.</numerusform>
            <numerusform>%n new versions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have most of their text from another outlet.</source>
        <translation>
            <numerusform>%n of them has most of its text from another outlet.</numerusform>
            <numerusform>%n of them have most of their text from another outlet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n was left out.</numerusform>
            <numerusform>%n were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in what was not known of %n article(s).</source>
        <translation>
            <numerusform>Filled in what was not known of %n article.</numerusform>
            <numerusform>Filled in what was not known of %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) of text</source>
        <translation>
            <numerusform>%Ln line of text</numerusform>
            <numerusform>%Ln lines of text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of boilerplate</source>
        <translation>
            <numerusform>%Ln of boilerplate</numerusform>
            <numerusform>%Ln of boilerplate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>&amp;Import %n article</numerusform>
            <numerusform>&amp;Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n version(s)</source>
        <translation>
            <numerusform>&amp;Import %n version</numerusform>
            <numerusform>&amp;Import %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n in all</source>
        <translation>
            <numerusform>&amp;Import %n in all</numerusform>
            <numerusform>&amp;Import %n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n new version</numerusform>
            <numerusform>%n new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>The desk holds %n article(s). Take one off it first.</source>
        <translation>
            <numerusform>The desk holds %n article. Take it off first.</numerusform>
            <numerusform>The desk holds %n articles. Take one off it first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n highlight(s) could not be saved and are kept here.</source>
        <translation>
            <numerusform>%n highlight could not be saved and is kept here.</numerusform>
            <numerusform>%n highlights could not be saved and are kept here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) on what was there</source>
        <translation>
            <numerusform>%n tag on what was there</numerusform>
            <numerusform>%n tags on what was there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to review: the text is another.</source>
        <translation>
            <numerusform>%n place to review: the text is another.</numerusform>
            <numerusform>%n places to review: the text is another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that our text does not have, kept with theirs.</source>
        <translation>
            <numerusform>%n place that our text does not have, kept with theirs.</numerusform>
            <numerusform>%n places that our text does not have, kept with theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), ours stayed.</source>
        <translation>
            <numerusform>%n conflict, ours stayed.</numerusform>
            <numerusform>%n conflicts, ours stayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message numerus="yes">
        <source>%n things in %1 could not be carried into the new study.</source>
        <translation>
            <numerusform>%n thing in %1 could not be carried into the new study.</numerusform>
            <numerusform>%n things in %1 could not be carried into the new study.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewLayout</name>
    <message numerus="yes">
        <source>and %n more highlight(s)</source>
        <translation>
            <numerusform>and %n more highlight</numerusform>
            <numerusform>and %n more highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: show</source>
        <translation>
            <numerusform>%n line left out: show</numerusform>
            <numerusform>%n lines left out: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceNodes</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited by %n article(s)</source>
        <translation>
            <numerusform>cited by %n article</numerusform>
            <numerusform>cited by %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitTagDialog</name>
    <message numerus="yes">
        <source>Split off %Ln highlight(s)</source>
        <translation>
            <numerusform>Split off %Ln highlight</numerusform>
            <numerusform>Split off %Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) now have “%1” instead.</source>
        <translation>
            <numerusform>%Ln highlight now has “%1” instead.</numerusform>
            <numerusform>%Ln highlights now have “%1” instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n highlight(s) not saved</source>
        <translation>
            <numerusform>%n highlight not saved</numerusform>
            <numerusform>%n highlights not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestActions</name>
    <message numerus="yes">
        <source>%n event(s) suggested</source>
        <translation>
            <numerusform>%n event suggested</numerusform>
            <numerusform>%n events suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s) about known events</source>
        <translation>
            <numerusform>%n more claim about known events</numerusform>
            <numerusform>%n more claims about known events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message numerus="yes">
        <source>%n paragraph(s) earlier</source>
        <translation>
            <numerusform>%n paragraph earlier</numerusform>
            <numerusform>%n paragraphs earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) later</source>
        <translation>
            <numerusform>%n paragraph later</numerusform>
            <numerusform>%n paragraphs later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) only in %1</source>
        <translation>
            <numerusform>%n sentence only in %1</numerusform>
            <numerusform>%n sentences only in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of %1 in no group</source>
        <translation>
            <numerusform>%n sentence of %1 in no group</numerusform>
            <numerusform>%n sentences of %1 in no group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them only there</source>
        <translation>
            <numerusform>%1, %n of them only there</numerusform>
            <numerusform>%1, %n of them only there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynopsisPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagActions</name>
    <message numerus="yes">
        <source> %n highlight(s) keep their other tags.</source>
        <translation>
            <numerusform> %n highlight keeps its other tags.</numerusform>
            <numerusform> %n highlights keep their other tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln with the tags below it</source>
        <translation>
            <numerusform>; %Ln with the tags below it</numerusform>
            <numerusform>; %Ln with the tags below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message numerus="yes">
        <source>%1, %n highlight(s)</source>
        <translation>
            <numerusform>%1, %n highlight</numerusform>
            <numerusform>%1, %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n with those below</source>
        <translation>
            <numerusform>, %n with those below</numerusform>
            <numerusform>, %n with those below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFinder</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more claim(s)</source>
        <translation>
            <numerusform>and %n more claim</numerusform>
            <numerusform>and %n more claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Touched</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) in %1</source>
        <translation>
            <numerusform>%n highlight in %1</numerusform>
            <numerusform>%n highlights in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word list(s)</source>
        <translation>
            <numerusform>%n word list</numerusform>
            <numerusform>%n word lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message numerus="yes">
        <source>Of %n place(s) that something stands on,</source>
        <translation>
            <numerusform>Of %n place that something stands on,</numerusform>
            <numerusform>Of %n places that something stands on,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) go,</source>
        <translation>
            <numerusform>%n word goes,</numerusform>
            <numerusform>%n words go,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come.</source>
        <translation>
            <numerusform>%n comes.</numerusform>
            <numerusform>%n come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordListEditor</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
</TS>
