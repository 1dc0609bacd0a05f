<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung entfernen</numerusform>
            <numerusform>%n Markierungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“ setzen</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Schlagwort „%1“ abnehmen</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Rename tag to “%1”</source>
        <translation>Schlagwort in „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Colour of tag “%1”</source>
        <translation>Farbe des Schlagworts „%1“</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Schlagwort „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>On the desk (Space)</source>
        <translation>Auf der Arbeitsfläche (Leertaste)</translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message>
        <source>“%1” comes twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>not a field</source>
        <translation>kein Feld</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits</source>
        <translation>„%1“ ist keine passende Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF</source>
        <translation>„%1“ ist kein Datum in EDTF</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line 1: no front matter</source>
        <translation>Zeile 1: kein Kopf (Front Matter)</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Kein Schlagwort</translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>short, unique in the study</source>
        <translation>kurz, einmalig in der Studie</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>in the newest version, runs without white space</source>
        <translation>in der neuesten Fassung, Zeichenfolgen ohne Leerraum</translation>
    </message>
    <message>
        <source>in the newest version, code points</source>
        <translation>in der neuesten Fassung, Codepunkte</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <source>of the article</source>
        <translation>des Artikels</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>wo er veröffentlicht wurde</translation>
    </message>
    <message>
        <source>BCP 47</source>
        <translation>BCP 47</translation>
    </message>
    <message>
        <source>name of the file that it came from</source>
        <translation>Name der Datei, aus der er stammt</translation>
    </message>
    <message>
        <source>number of the newest version</source>
        <translation>Nummer der neuesten Fassung</translation>
    </message>
    <message>
        <source>of its text in UTF-8</source>
        <translation>ihres Textes in UTF-8</translation>
    </message>
    <message>
        <source>lines dragged along by the page: first and last, counted from 1</source>
        <translation>Zeilen, die als Beiwerk der Seite mitkamen: erste und letzte, ab 1 gezählt</translation>
    </message>
    <message>
        <source>Article %1 does not have “%2” at %3 to %4.</source>
        <translation>In Artikel %1 steht „%2“ nicht bei %3 bis %4.</translation>
    </message>
    <message>
        <source>The text of article %1, version %2, is not what was imported.</source>
        <translation>Der Text von Artikel %1, Fassung %2, ist nicht der, der importiert wurde.</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Ereignis %1: %2</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>Die Datenbank meldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>all quotes stand where they were made</source>
        <translation>alle Zitate stehen, wo sie entnommen wurden</translation>
    </message>
    <message>
        <source>prove that a study is whole: pages, references, quotes, texts, dates</source>
        <translation>prüfen, ob eine Studie heil ist: Seiten, Verweise, Zitate, Texte, Daten</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>name of the article</source>
        <translation>Name des Artikels</translation>
    </message>
    <message>
        <source>number of the article&apos;s version</source>
        <translation>Nummer der Fassung des Artikels</translation>
    </message>
    <message>
        <source>code points from the start of the version&apos;s text</source>
        <translation>Codepunkte ab dem Anfang des Textes der Fassung</translation>
    </message>
    <message>
        <source>the code point after the last</source>
        <translation>der Codepunkt nach dem letzten</translation>
    </message>
    <message>
        <source>the date that is claimed; empty: none of its own</source>
        <translation>das ausgesagte Datum; leer: kein eigenes</translation>
    </message>
    <message>
        <source>the words that carry the date</source>
        <translation>die Wörter, die das Datum nennen</translation>
    </message>
    <message>
        <source>where they stand, code points from the start of the quote</source>
        <translation>wo sie stehen, Codepunkte ab dem Anfang des Zitats</translation>
    </message>
    <message>
        <source>the first day that is possible, ISO; null: open</source>
        <translation>der erste mögliche Tag, ISO; null: offen</translation>
    </message>
    <message>
        <source>the last day that is possible, ISO; null: open</source>
        <translation>der letzte mögliche Tag, ISO; null: offen</translation>
    </message>
    <message>
        <source>one_of: some day from earliest to latest; throughout: all of them</source>
        <translation>one_of: irgendein Tag von earliest bis latest; throughout: alle diese Tage</translation>
    </message>
    <message>
        <source>the days may be a little off</source>
        <translation>die Tage können etwas abweichen</translation>
    </message>
    <message>
        <source>the days are doubted</source>
        <translation>die Tage sind zweifelhaft</translation>
    </message>
    <message>
        <source>happened, planned, reported_plan, speculated, denied or recurring</source>
        <translation>happened, planned, reported_plan, speculated, denied oder recurring</translation>
    </message>
    <message>
        <source>name of the event that it is dated by, or null</source>
        <translation>Name des Ereignisses, nach dem sie datiert ist, oder null</translation>
    </message>
    <message>
        <source>who the article has it from; null: it says so itself</source>
        <translation>von wem der Artikel es hat; null: er sagt es selbst</translation>
    </message>
    <message>
        <source>outlet, anonymous, company or author</source>
        <translation>outlet, anonymous, company oder author</translation>
    </message>
    <message>
        <source>suggested, accepted or rejected</source>
        <translation>suggested, accepted oder rejected</translation>
    </message>
    <message>
        <source>the passage that claims it</source>
        <translation>die Stelle, die es aussagt</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>write a study as a folder of plain text, which &quot;new --from&quot; reads</source>
        <translation>eine Studie als Ordner mit reinem Text schreiben, den „new --from“ liest</translation>
    </message>
    <message>
        <source>names of those that make the claims</source>
        <translation>Namen derer, die die Aussagen machen</translation>
    </message>
    <message>
        <source>the date in words</source>
        <translation>das Datum in Worten</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>why the claims cannot all be true, a sentence, or null</source>
        <translation>warum nicht alle Aussagen stimmen können, ein Satz, oder null</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>mehr darüber</translation>
    </message>
    <message>
        <source>instant or span</source>
        <translation>instant oder span</translation>
    </message>
    <message>
        <source>the date that was fixed for it; empty: computed from the claims</source>
        <translation>das dafür festgelegte Datum; leer: aus den Aussagen berechnet</translation>
    </message>
    <message>
        <source>before the story, told to explain it</source>
        <translation>vor der Geschichte, zur Erklärung erzählt</translation>
    </message>
    <message>
        <source>markdown</source>
        <translation>markdown</translation>
    </message>
    <message>
        <source>write to this file and replace it; else to standard output</source>
        <translation>in diese Datei schreiben und sie ersetzen; sonst auf die Standardausgabe</translation>
    </message>
    <message>
        <source>There is no export to “%1”, only to markdown.</source>
        <translation>Es gibt keinen Export nach „%1“, nur nach markdown.</translation>
    </message>
    <message>
        <source>write the highlights, notes and events for reading elsewhere</source>
        <translation>Markierungen, Notizen und Ereignisse zum Lesen anderswo schreiben</translation>
    </message>
    <message>
        <source>wrong use of the command line</source>
        <translation>falscher Gebrauch der Befehlszeile</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>a folder where a file is wanted</source>
        <translation>ein Ordner, wo eine Datei erwartet wird</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>eine Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>an empty file or folder</source>
        <translation>eine leere Datei oder ein leerer Ordner</translation>
    </message>
    <message>
        <source>an article of more than 4 MB</source>
        <translation>ein Artikel von mehr als 4 MB</translation>
    </message>
    <message>
        <source>a text that is not UTF-8</source>
        <translation>ein Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>a file that is no study</source>
        <translation>eine Datei, die keine Studie ist</translation>
    </message>
    <message>
        <source>a study of a newer version</source>
        <translation>eine Studie aus einer neueren Programmversion</translation>
    </message>
    <message>
        <source>a damaged study</source>
        <translation>eine beschädigte Studie</translation>
    </message>
    <message>
        <source>a study that another program has open</source>
        <translation>eine Studie, die ein anderes Programm geöffnet hat</translation>
    </message>
    <message>
        <source>a place that cannot be written to</source>
        <translation>ein Ort, an den nicht geschrieben werden kann</translation>
    </message>
    <message>
        <source>a full disk</source>
        <translation>ein voller Datenträger</translation>
    </message>
    <message>
        <source>another failure to write</source>
        <translation>ein anderer Fehler beim Schreiben</translation>
    </message>
    <message>
        <source>a file or name that exists already</source>
        <translation>eine Datei oder ein Name, die es schon gibt</translation>
    </message>
    <message>
        <source>no such article</source>
        <translation>kein solcher Artikel</translation>
    </message>
    <message>
        <source>no such tag</source>
        <translation>kein solches Schlagwort</translation>
    </message>
    <message>
        <source>a quote that the article does not contain</source>
        <translation>ein Zitat, das der Artikel nicht enthält</translation>
    </message>
    <message>
        <source>a quote that does not say which place is meant</source>
        <translation>ein Zitat, das nicht sagt, welche Stelle gemeint ist</translation>
    </message>
    <message>
        <source>a name that cannot be used</source>
        <translation>ein Name, der nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>a date that is not EDTF</source>
        <translation>ein Datum, das kein EDTF ist</translation>
    </message>
    <message>
        <source>a file that cannot be understood</source>
        <translation>eine Datei, die nicht zu verstehen ist</translation>
    </message>
    <message>
        <source>a tag below itself</source>
        <translation>ein Schlagwort unter sich selbst</translation>
    </message>
    <message>
        <source>a step that can no longer be undone or redone</source>
        <translation>ein Schritt, der sich nicht mehr rückgängig machen oder wiederherstellen lässt</translation>
    </message>
    <message>
        <source>nothing to undo or redo</source>
        <translation>nichts rückgängig zu machen oder wiederherzustellen</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>Synoptic reads and annotates coverage side by side.</source>
        <translation>Synoptic liest und annotiert Berichterstattung nebeneinander.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>A failure says one sentence on standard error. Exit codes:</source>
        <translation>Ein Fehlschlag gibt einen Satz auf der Standardfehlerausgabe aus. Exit-Codes:</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>print this text, or more about a verb</source>
        <translation>diesen Text ausgeben oder mehr zu einem Befehl</translation>
    </message>
    <message>
        <source>the same in every file</source>
        <translation>in jeder Datei gleich</translation>
    </message>
    <message>
        <source>of the place: exact, moved, changed, ambiguous or lost since it was made</source>
        <translation>der Stelle: exact, moved, changed, ambiguous oder lost, seit sie markiert wurde</translation>
    </message>
    <message>
        <source>their paths, &quot;parent/child&quot;</source>
        <translation>ihre Pfade, „oben/unten“</translation>
    </message>
    <message>
        <source>the words themselves</source>
        <translation>die Wörter selbst</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer sie gemacht hat</translation>
    </message>
    <message>
        <source>when, in UTC</source>
        <translation>wann, in UTC</translation>
    </message>
    <message>
        <source>the article&apos;s name, or its number in the list of articles, from 1</source>
        <translation>Name des Artikels oder seine Nummer in der Liste der Artikel, ab 1</translation>
    </message>
    <message>
        <source>the words; kinds of quotes, dashes, blanks and case do not matter if they do not stand there exactly</source>
        <translation>die Wörter; stehen sie nicht genau so da, zählen Arten von Anführungszeichen, Strichen und Leerzeichen sowie Groß- und Kleinschreibung nicht</translation>
    </message>
    <message>
        <source>which one, from 1, when they stand there more than once</source>
        <translation>welches Vorkommen, ab 1, wenn sie mehrmals dastehen</translation>
    </message>
    <message>
        <source>a tag&apos;s name or path; one that does not exist is made</source>
        <translation>Name oder Pfad eines Schlagworts; fehlt es, wird es angelegt</translation>
    </message>
    <message>
        <source>a note on it</source>
        <translation>eine Notiz dazu</translation>
    </message>
    <message>
        <source>--occurrence takes a number from 1, not “%1”.</source>
        <translation>--occurrence erwartet eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>the last occurrence of “%1” is number %2</source>
        <translation>das letzte Vorkommen von „%1“ hat die Nummer %2</translation>
    </message>
    <message>
        <source>“%1” stands there %2 times, so choose one with --occurrence</source>
        <translation>„%1“ steht dort %2-mal, also eines mit --occurrence wählen</translation>
    </message>
    <message>
        <source>mark words in an article</source>
        <translation>Wörter in einem Artikel markieren</translation>
    </message>
    <message>
        <source>The newest step comes first. Keys of the JSON: at (when, in UTC), author, name, state: done, undone (redo does it again) or dropped (undone, then overtaken by other steps).</source>
        <translation>Der neueste Schritt kommt zuerst. Schlüssel im JSON: at (wann, in UTC), author, name, state: done, undone (redo stellt ihn wieder her) oder dropped (rückgängig gemacht, dann von anderen Schritten überholt).</translation>
    </message>
    <message>
        <source>list what was done, step by step</source>
        <translation>auflisten, was getan wurde, Schritt für Schritt</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>Titel des Artikels</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>when, in EDTF: 2025-04-02</source>
        <translation>wann, in EDTF: 2025-04-02</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>short name of the article in the study</source>
        <translation>Kurzname des Artikels in der Studie</translation>
    </message>
    <message>
        <source>The option --%1 is for one article only.</source>
        <translation>Die Option --%1 gilt nur für einen einzelnen Artikel.</translation>
    </message>
    <message>
        <source>add articles to a study: text, Markdown, or folders of such files; all or none</source>
        <translation>einer Studie Artikel hinzufügen: Text, Markdown oder Ordner mit solchen Dateien; alle oder keinen</translation>
    </message>
    <message>
        <source>fill it from a folder that &quot;dump&quot; wrote</source>
        <translation>sie aus einem Ordner füllen, den „dump“ geschrieben hat</translation>
    </message>
    <message>
        <source>title of the study; else that of the folder, or the file&apos;s name</source>
        <translation>Titel der Studie; sonst der des Ordners oder der Name der Datei</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>make a new study</source>
        <translation>eine neue Studie anlegen</translation>
    </message>
    <message>
        <source>highlight, article, event or study</source>
        <translation>highlight, article, event oder study</translation>
    </message>
    <message>
        <source>name of the article that it is on or in, or null</source>
        <translation>Name des Artikels, zu dem oder in dem sie steht, oder null</translation>
    </message>
    <message>
        <source>name of the article or event, words of the highlight, or null</source>
        <translation>Name des Artikels oder Ereignisses, Wörter der Markierung, oder null</translation>
    </message>
    <message>
        <source>uuid of the highlight, or null</source>
        <translation>uuid der Markierung oder null</translation>
    </message>
    <message>
        <source>name of the event, or null</source>
        <translation>Name des Ereignisses oder null</translation>
    </message>
    <message>
        <source>when last, in UTC</source>
        <translation>wann zuletzt, in UTC</translation>
    </message>
    <message>
        <source>A study has no “%1” to show.</source>
        <translation>Eine Studie hat kein „%1“ zu zeigen.</translation>
    </message>
    <message>
        <source>With --json, an array of objects. Their keys:</source>
        <translation>Mit --json ein Array von Objekten. Deren Schlüssel:</translation>
    </message>
    <message>
        <source>list what is in a study</source>
        <translation>auflisten, was in einer Studie steht</translation>
    </message>
    <message>
        <source>its name after those above it, &quot;parent/child&quot;</source>
        <translation>sein Name nach denen darüber, „oben/unten“</translation>
    </message>
    <message>
        <source>unique below its parent</source>
        <translation>einmalig unter dem darüber</translation>
    </message>
    <message>
        <source>path of the tag above it, or null</source>
        <translation>Pfad des Schlagworts darüber oder null</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihr Name</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wozu es dient</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>do the step again that was taken back last</source>
        <translation>den zuletzt rückgängig gemachten Schritt wiederherstellen</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>Ein Argument fehlt: %1.</translation>
    </message>
    <message>
        <source>There is an argument too many: “%1”.</source>
        <translation>Ein Argument ist zu viel: „%1“.</translation>
    </message>
    <message>
        <source>An option is missing: --%1.</source>
        <translation>Eine Option fehlt: --%1.</translation>
    </message>
    <message>
        <source>The option --%1 has no value.</source>
        <translation>Die Option --%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation>die Version des Programms ausgeben</translation>
    </message>
</context>
<context>
    <name>DescribeDate</name>
    <message>
        <source>spring %1</source>
        <translation>Frühjahr %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>Sommer %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>Herbst %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>Winter %1</translation>
    </message>
    <message>
        <source>spring %1 (southern hemisphere)</source>
        <translation>Frühjahr %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>summer %1 (southern hemisphere)</source>
        <translation>Sommer %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>autumn %1 (southern hemisphere)</source>
        <translation>Herbst %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>winter %1 (southern hemisphere)</source>
        <translation>Winter %1 (Südhalbkugel)</translation>
    </message>
    <message>
        <source>the %1st century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>the %1nd century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>the %1rd century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>the %1th century</source>
        <translation>%1. Jahrhundert</translation>
    </message>
    <message>
        <source>%1 of an unknown year</source>
        <translation>%1 eines unbekannten Jahres</translation>
    </message>
    <message>
        <source>an unknown year</source>
        <translation>unbekanntes Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>ab %1, Ende unbekannt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation>bis %1, Anfang unbekannt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>at a time not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu beliebiger Zeit</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>throughout %1</source>
        <translation>durchgehend %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>format of a year</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of a first day, last in same month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same month</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a first day, last in same year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a first month, last in same year</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a last month, first in same year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>erstes Quartal %1</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>zweites Quartal %1</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>drittes Quartal %1</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>viertes Quartal %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>erstes Halbjahr %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>zweites Halbjahr %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1er-Jahre</translation>
    </message>
    <message>
        <source>some day from %1 to %2</source>
        <translation>an einem Tag vom %1 bis %2</translation>
    </message>
    <message>
        <source>some time from %1 to %2</source>
        <translation>irgendwann von %1 bis %2</translation>
    </message>
    <message>
        <source>by the end of %1</source>
        <translation>spätestens Ende %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>spätestens am %1</translation>
    </message>
    <message>
        <source>perhaps %1, approximately</source>
        <translation>vielleicht %1, ungefähr</translation>
    </message>
    <message>
        <source>%1, approximately</source>
        <translation>%1, ungefähr</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day without a year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a month without a year</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>vielleicht etwa %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Remove highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>No article is on the desk. Tick articles in the list on the left, or import some.</source>
        <translation>Auf der Arbeitsfläche liegt kein Artikel. Artikel links in der Liste ankreuzen oder welche importieren.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>The desk is full: take an article off it first.</source>
        <translation>Die Arbeitsfläche ist voll: erst einen Artikel wegnehmen.</translation>
    </message>
    <message>
        <source>Select some words in an article first.</source>
        <translation>Erst einige Wörter in einem Artikel auswählen.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is too large for an article: at most 4 MB of text are read.</source>
        <translation>%1 ist zu groß für einen Artikel: Höchstens 4 MB Text werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, so it is not read.</source>
        <translation>%1 ist kein Text in UTF-8 und wird daher nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not a Synoptic study.</source>
        <translation>%1 ist keine Synoptic-Studie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Synoptic; this one cannot open it.</source>
        <translation>%1 wurde von einer neueren Version von Synoptic geschrieben; diese kann es nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation>%1 ist beschädigt und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>%1 is in a place that cannot be written to.</source>
        <translation>%1 liegt an einem Ort, an den nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not saved.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 gibt es schon und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The study has no article %1.</source>
        <translation>Die Studie hat keinen Artikel %1.</translation>
    </message>
    <message>
        <source>The study has no tag %1.</source>
        <translation>Die Studie hat kein Schlagwort %1.</translation>
    </message>
    <message>
        <source>The article does not contain “%1”.</source>
        <translation>Der Artikel enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>It is not clear which place is meant: %1.</source>
        <translation>Es ist nicht klar, welche Stelle gemeint ist: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>„%1“ kann nicht als Name verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF, such as 2025-04-02 or 2025-04.</source>
        <translation>„%1“ ist kein Datum in EDTF, wie etwa 2025-04-02 oder 2025-04.</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The tag %1 cannot lie below itself.</source>
        <translation>Das Schlagwort %1 kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because what it changed has changed since.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen, weil sich das Geänderte seither geändert hat.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1.</source>
        <translation>Es gibt nichts zu tun: %1.</translation>
    </message>
</context>
<context>
    <name>EventDates</name>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation>%1 sagen %2</translation>
    </message>
    <message>
        <source>%1; %2: they cannot both be true.</source>
        <translation>%1; %2 – beides zugleich kann nicht stimmen.</translation>
    </message>
    <message>
        <source>%1 says %2 and also %3: they cannot both be true.</source>
        <translation>%1 sagt %2 und auch %3 – beides zugleich kann nicht stimmen.</translation>
    </message>
    <message>
        <source>%1 says %2; %3 says %4: they cannot both be true.</source>
        <translation>%1 sagt %2; %3 sagt %4 – beides zugleich kann nicht stimmen.</translation>
    </message>
    <message>
        <source>No day fits all that is said.</source>
        <translation>Kein Tag passt zu allem, was gesagt wird.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: they cannot all be true.</source>
        <translation>%1 – alles zugleich kann nicht stimmen.</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>from %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reported plan</source>
        <translation>gemeldeter Plan</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>Claims about the event</source>
        <translation>Aussagen zum Ereignis</translation>
    </message>
    <message>
        <source>Choose an event on the timeline, or a ◆ beside an article.</source>
        <translation>Ein Ereignis auf der Zeitleiste wählen oder ein ◆ neben einem Artikel.</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message>
        <source>the reporter “%1” stands twice</source>
        <translation>die Quelle „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>the event “%1” stands twice</source>
        <translation>das Ereignis „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>there is no event “%1”</source>
        <translation>es gibt kein Ereignis „%1“</translation>
    </message>
    <message>
        <source>there is no reporter “%1”</source>
        <translation>es gibt keine Quelle „%1“</translation>
    </message>
    <message>
        <source>“date_text” stands several times in the quote: “date_start” says where</source>
        <translation>„date_text“ steht mehrmals im Zitat: „date_start“ sagt, wo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to Markdown</source>
        <translation>Als Markdown exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), each with its exact words.</source>
        <translation>
            <numerusform>%n Markierung mit ihrem genauen Wortlaut.</numerusform>
            <numerusform>%n Markierungen, jede mit ihrem genauen Wortlaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>FolderReader</name>
    <message>
        <source>line 1: “uuid” is no UUID</source>
        <translation>Zeile 1: „uuid“ ist keine UUID</translation>
    </message>
    <message>
        <source>“version_uuid” is no UUID or stands twice</source>
        <translation>„version_uuid“ ist keine UUID oder steht zweimal da</translation>
    </message>
    <message>
        <source>the article “%1” stands twice</source>
        <translation>der Artikel „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation>„uuid“ ist keine UUID oder steht zweimal da</translation>
    </message>
    <message>
        <source>version %1 stands twice</source>
        <translation>Fassung %1 steht zweimal da</translation>
    </message>
</context>
<context>
    <name>HighlightDelegate</name>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in several places</source>
        <translation>an mehreren Stellen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>HighlightList</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
</context>
<context>
    <name>HighlightPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words in quotes, tags, notes and articles</source>
        <translation>Wörter in Zitaten, Schlagwörtern, Notizen und Artikeln</translation>
    </message>
    <message>
        <source>Filter of the highlights</source>
        <translation>Filter der Markierungen</translation>
    </message>
    <message>
        <source>Highlights of the study</source>
        <translation>Markierungen der Studie</translation>
    </message>
    <message>
        <source>Highlights · %1 of %2</source>
        <translation>Markierungen · %1 von %2</translation>
    </message>
    <message>
        <source>Highlights · %1</source>
        <translation>Markierungen · %1</translation>
    </message>
    <message>
        <source>No highlights yet. Select words in an article and press H, or a digit for a tag.</source>
        <translation>Noch keine Markierungen. Wörter in einem Artikel auswählen und H drücken, oder eine Ziffer für ein Schlagwort.</translation>
    </message>
    <message>
        <source>No highlight has all these words.</source>
        <translation>Keine Markierung enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Copy Quote</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>HighlightReader</name>
    <message>
        <source>“on” is “study” or an object</source>
        <translation>„on“ ist „study“ oder ein Objekt</translation>
    </message>
    <message>
        <source>“on” does not name one highlight, article or event</source>
        <translation>„on“ nennt nicht genau eine Markierung, einen Artikel oder ein Ereignis</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
</context>
<context>
    <name>JsonLists</name>
    <message>
        <source>a key comes twice</source>
        <translation>ein Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>unexpected sign</source>
        <translation>unerwartetes Zeichen</translation>
    </message>
    <message>
        <source>unexpected list “%1”</source>
        <translation>unerwartete Liste „%1“</translation>
    </message>
</context>
<context>
    <name>JsonRecord</name>
    <message>
        <source>“%1” is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>“%1” holds something that is not a text</source>
        <translation>„%1“ enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1</source>
        <translation>„%1“ ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>unbekannter Schlüssel „%1“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>“%1” is no %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>No articles yet. Import some, or drop their files here.</source>
        <translation>Noch keine Artikel. Welche importieren oder ihre Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles of the study</source>
        <translation>Artikel der Studie</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Articles · %1</source>
        <translation>Artikel · %1</translation>
    </message>
    <message numerus="yes">
        <source>The desk holds %n article(s). Take one off it first.</source>
        <translation>
            <numerusform>Die Arbeitsfläche fasst %n Artikel. Erst diesen wegnehmen.</numerusform>
            <numerusform>Die Arbeitsfläche fasst %n Artikel. Erst einen wegnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>On the Desk</source>
        <translation>Auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Only This on the Desk</source>
        <translation>Nur diesen auf die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>“%1” is no command; try: synoptic help</source>
        <translation>„%1“ ist kein Befehl; Hilfe gibt: synoptic help</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, um ein Fenster zu öffnen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is open for reading only.</source>
        <translation>Sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) could not be saved and are kept here.</source>
        <translation>
            <numerusform>%n Markierung konnte nicht gespeichert werden und wird hier aufbewahrt.</numerusform>
            <numerusform>%n Markierungen konnten nicht gespeichert werden und werden hier aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MarkdownExport</name>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Berichterstattung</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reported plan</source>
        <translation>gemeldeter Plan</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write in Markdown</source>
        <translation>In Markdown schreiben</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>The note is on: %1</source>
        <translation>Die Notiz gehört zu: %1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Note on a highlight that is gone</source>
        <translation>Notiz zu einer Markierung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Note on %1: “%2”</source>
        <translation>Notiz zu %1: „%2“</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Note on the event “%1”</source>
        <translation>Notiz zum Ereignis „%1“</translation>
    </message>
    <message>
        <source>Note on article %1 · %2</source>
        <translation>Notiz zu Artikel %1 · %2</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <translation>Notiz zur Studie</translation>
    </message>
    <message>
        <source>Note on the study “%1”</source>
        <translation>Notiz zur Studie „%1“</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Take off the desk</source>
        <translation>Von der Arbeitsfläche nehmen</translation>
    </message>
</context>
<context>
    <name>PassageReader</name>
    <message>
        <source>“article” is missing</source>
        <translation>„article“ fehlt</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>too many origins</source>
        <translation>zu viele Ursprünge</translation>
    </message>
    <message>
        <source>“start” and “end” go together</source>
        <translation>„start“ und „end“ gehören zusammen</translation>
    </message>
    <message>
        <source>“start” and “end” do not lie in the text</source>
        <translation>„start“ und „end“ liegen nicht im Text</translation>
    </message>
    <message>
        <source>“prefix” and “suffix” hold 64 characters at most</source>
        <translation>„prefix“ und „suffix“ fassen höchstens 64 Zeichen</translation>
    </message>
    <message>
        <source>“quote” is missing</source>
        <translation>„quote“ fehlt</translation>
    </message>
    <message>
        <source>“occurrence” counts from 1</source>
        <translation>„occurrence“ zählt ab 1</translation>
    </message>
    <message>
        <source>the quote stands there several times: “occurrence” says which it is</source>
        <translation>das Zitat steht dort mehrmals: „occurrence“ sagt, welches es ist</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n highlight(s) not saved</source>
        <translation>
            <numerusform>%n Markierung nicht gespeichert</numerusform>
            <numerusform>%n Markierungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>alles gespeichert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert um %1</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>no step to undo</source>
        <translation>kein Schritt ist rückgängig zu machen</translation>
    </message>
    <message>
        <source>no step to redo</source>
        <translation>kein Schritt ist wiederherzustellen</translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>Minze</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>pear</source>
        <translation>Birne</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>No tags yet. Name the first one below; the digits 1 to 9 then set tags.</source>
        <translation>Noch keine Schlagwörter. Das erste unten benennen; die Ziffern 1 bis 9 setzen dann Schlagwörter.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the study</source>
        <translation>Schlagwörter der Studie</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Name eines neuen Schlagworts</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter: new tag</source>
        <translation>Eingabetaste: neues Schlagwort</translation>
    </message>
    <message>
        <source>Shift+Enter: below “%1”</source>
        <translation>Umschalt+Eingabetaste: unter „%1“</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Set or Take Off</source>
        <translation>Setzen oder abnehmen</translation>
    </message>
</context>
<context>
    <name>TagReader</name>
    <message>
        <source>there is no colour “%1”</source>
        <translation>es gibt keine Farbe „%1“</translation>
    </message>
    <message>
        <source>the tag “%1” stands twice</source>
        <translation>das Schlagwort „%1“ steht zweimal da</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message numerus="yes">
        <source>%1, %n highlight(s)</source>
        <translation>
            <numerusform>%1, %n Markierung</numerusform>
            <numerusform>%1, %n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Previous Event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Lane Above</source>
        <translation>Bahn darüber</translation>
    </message>
    <message>
        <source>Lane Below</source>
        <translation>Bahn darunter</translation>
    </message>
    <message>
        <source>First Event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last Event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Show the Event’s Passages</source>
        <translation>Stellen des Ereignisses zeigen</translation>
    </message>
    <message>
        <source>Select Nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Move to Earlier Days</source>
        <translation>Zu früheren Tagen</translation>
    </message>
    <message>
        <source>Move to Later Days</source>
        <translation>Zu späteren Tagen</translation>
    </message>
    <message>
        <source>Fewer Days</source>
        <translation>Weniger Tage</translation>
    </message>
    <message>
        <source>More Days</source>
        <translation>Mehr Tage</translation>
    </message>
    <message>
        <source>Fit All Events</source>
        <translation>Alle Ereignisse einpassen</translation>
    </message>
    <message>
        <source>Fit Story</source>
        <translation>Geschichte einpassen</translation>
    </message>
    <message>
        <source>Fit Selected Event</source>
        <translation>Gewähltes Ereignis einpassen</translation>
    </message>
    <message>
        <source>○ without a date</source>
        <translation>○ ohne Datum</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Events appear here as soon as an article reports one: mark the words that tell it, then add them as an event.</source>
        <translation>Ereignisse erscheinen hier, sobald ein Artikel eines berichtet: die Wörter auswählen, die davon erzählen, und sie als Ereignis hinzufügen.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>that many more events</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>throughout, beginning open</source>
        <translation>durchgehend, Anfang offen</translation>
    </message>
    <message>
        <source>not later than this</source>
        <translation>nicht später</translation>
    </message>
    <message>
        <source>throughout, end open</source>
        <translation>durchgehend, Ende offen</translation>
    </message>
    <message>
        <source>not earlier than this</source>
        <translation>nicht früher</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>one of these days</source>
        <translation>einer dieser Tage</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>plan reported by others</source>
        <translation>von anderen gemeldeter Plan</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 claims in 2 articles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>2 Apr: 001, 002</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1999–2025</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 appeared on %2</source>
        <comment>an article, a day</comment>
        <translation>%1 erschien am %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 in lane %4</source>
        <translation>%1; %2 von %3 in Bahn %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QDate format</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>TimelineTicks</name>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2020s</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>UuidMaker</name>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation>„uuid“ ist keine UUID oder steht zweimal da</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation>Synoptic-Studien (*.synoptic)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export to Markdown…</source>
        <translation>Als Markdown &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Lens: colour names, dates and money</source>
        <translation>&amp;Lupe: Namen, Zeitangaben und Beträge färben</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Synoptic</source>
        <translation>&amp;Über Synoptic</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.markdown);;All files (*)</source>
        <translation>Texte (*.txt *.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird gelesen…</numerusform>
            <numerusform>%n Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n Artikel importiert.</numerusform>
            <numerusform>%n Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, or 1 to 9 to tag them. Delete removes the selected highlight. On the timeline: arrows go from event to event, F fits the story, 0 fits all, + and − zoom.</source>
        <translation>Wörter auswählen und H drücken, um sie zu markieren, oder 1 bis 9 für ein Schlagwort. Entf entfernt die gewählte Markierung. Auf der Zeitleiste: Pfeile gehen von Ereignis zu Ereignis, F passt die Geschichte ein, 0 alles, + und − zoomen.</translation>
    </message>
    <message>
        <source>Synoptic %1: read and annotate coverage side by side. Free software under the GNU GPL, version 3 or later. It never uses the network.</source>
        <translation>Synoptic %1: Berichterstattung nebeneinander lesen und annotieren. Freie Software unter der GNU GPL, Version 3 oder später. Es benutzt nie das Netz.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
</context>
</TS>
