// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "core/result.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString plainText = u"Qwen\u20113 is near\n\n"
                          "🚀🚀 The 通义千问 team said “soon”, and Qwen\u20113 may come in April.\n\n"
                          "Qwen\u20113 is near, they say: 9 of 10 models, 价格 👩‍🚀 fell.\n"_s;

const QByteArray markdown = "---\n"
                            "name: \"004\"\n"
                            "title: \"A race\"\n"
                            "outlet: \"The Wire\"\n"
                            "published: \"2025-04-01\"\n"
                            "---\n"
                            "\n"
                            "# A race\n"
                            "\n"
                            "People familiar with the issue call the timing *fluid*.\n";

QString slice(const QString &text, qint64 start, qint64 end)
{
    const QList<uint> points = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start);
}
} // namespace

// The path of an analyst who never opens the window.
class StoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_file = m_folder->path(u"story.synoptic"_s);
        QVERIFY(QDir().mkpath(m_folder->path(u"in"_s)));
        m_folder->write(u"in/003_abc.txt"_s, plainText.toUtf8());
        m_folder->write(u"in/race.md"_s, markdown);
        m_folder->write(u"in/picture.png"_s, "not an article");
        QCOMPARE(run({u"new"_s, m_file, u"--title"_s, u"Qwen 3"_s}).code, 0);
        const CliRun imported = run({u"import"_s, m_file, m_folder->path(u"in"_s)});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
    }

    void importsWhatTheFilesSay()
    {
        const QJsonArray articles = show(u"articles"_s);
        QCOMPARE(articles.size(), 2);
        const QJsonObject plain = articles[0].toObject();
        QCOMPARE(plain[u"name"].toString(), u"003"_s);
        QCOMPARE(plain[u"source"].toString(), u"003_abc.txt"_s);
        QCOMPARE(plain[u"outlet"].toString(), QString());
        QCOMPARE(plain[u"characters"].toInteger(), plainText.trimmed().toUcs4().size());
        QCOMPARE(plain[u"sha256"].toString().size(), 64);
        QCOMPARE(plain[u"version"].toInt(), 1);
        const QJsonObject rich = articles[1].toObject();
        QCOMPARE(rich[u"name"].toString(), u"004"_s);
        QCOMPARE(rich[u"outlet"].toString(), u"The Wire"_s);
        QCOMPARE(rich[u"published"].toString(), u"2025-04-01"_s);
        QCOMPARE(rich[u"words"].toInt(), 11);
        QCOMPARE(rich[u"highlights"].toInt(), 0);
    }

    void takesWhatIsKnownAboutOneArticle()
    {
        const QString path = m_folder->write(u"late.txt"_s, "Some words.\n");
        const CliRun ran = run({u"import"_s, m_file, path, u"--title"_s, u"Late  news"_s, u"--outlet"_s, u"SCMP"_s,
                                u"--author"_s, u"A. B."_s, u"--published"_s, u"2025-04"_s, u"--url"_s,
                                u"https://example.org/%1"_s, u"--name"_s, u"late"_s, u"--json"_s});
        QCOMPARE(ran.array().size(), 1); // what was added, not what was there
        const QJsonObject added = ran.array()[0].toObject();
        QCOMPARE(added[u"title"].toString(), u"Late news"_s);
        QCOMPARE(added[u"outlet"].toString(), u"SCMP"_s);
        QCOMPARE(added[u"author"].toString(), u"A. B."_s);
        QCOMPARE(added[u"published"].toString(), u"2025-04"_s);
        QCOMPARE(added[u"url"].toString(), u"https://example.org/%1"_s);
        QCOMPARE(added[u"name"].toString(), u"late"_s);
        QCOMPARE(show(u"articles"_s)[2].toObject(), added);
    }

    void highlightsInCodePoints()
    {
        const QString quote = u"通义千问 team said “soon”, and Qwen\u20113"_s;
        const CliRun ran =
            highlight({u"--article"_s, u"003"_s, u"--quote"_s, quote, u"--note"_s, u"*why*"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const QJsonObject made = ran.array()[0].toObject();
        QCOMPARE(show(u"highlights"_s), ran.array());
        QCOMPARE(made[u"quote"].toString(), quote);
        QCOMPARE(slice(plainText, made[u"start"].toInteger(), made[u"end"].toInteger()), quote);
        QCOMPARE(made[u"note"].toString(), u"*why*"_s);
        QCOMPARE(made[u"state"].toString(), u"exact"_s);
        QCOMPARE(made[u"article"].toString(), u"003"_s);
        QVERIFY(QDateTime::fromString(made[u"created"].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(show(u"notes"_s)[0][u"highlight"].toString(), made[u"uuid"].toString());
    }

    void findsWordsWrittenOtherwise()
    {
        const CliRun ran =
            highlight({u"--article"_s, u"1"_s, u"--quote"_s, u"SAID \"soon\", and qwen-3 MAY"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const QJsonObject made = ran.array()[0].toObject();
        QCOMPARE(made[u"quote"].toString(), u"said “soon”, and Qwen\u20113 may"_s);
        QCOMPARE(slice(plainText, made[u"start"].toInteger(), made[u"end"].toInteger()), made[u"quote"].toString());
    }

    void keepsEmojiWhole()
    {
        const CliRun ran = highlight({u"--article"_s, u"003"_s, u"--quote"_s, u"👩"_s, u"--json"_s});
        QCOMPARE(ran.array()[0][u"quote"].toString(), u"👩‍🚀"_s);
    }

    void asksWhichPlaceIsMeant()
    {
        const QStringList where{u"--article"_s, u"003"_s, u"--quote"_s, u"Qwen\u20113 is near"_s};
        const CliRun unclear = highlight(where);
        QCOMPARE(unclear.code, 26);
        QVERIFY(unclear.isOneSentence() && unclear.err.contains(u" 2 "));
        const CliRun tooFar = highlight(where + QStringList{u"--occurrence"_s, u"3"_s});
        QCOMPARE(tooFar.code, 26);
        QVERIFY(tooFar.isOneSentence());
        QCOMPARE(show(u"highlights"_s).size(), 0);
        const QJsonObject second =
            highlight(where + QStringList{u"--occurrence"_s, u"2"_s, u"--json"_s}).array()[0].toObject();
        QCOMPARE(second[u"start"].toInteger(), plainText.lastIndexOf(u"Qwen"_s) - 2); // two emoji before it are pairs
    }

    void prefersANameToANumber()
    {
        const QString path = m_folder->write(u"other.txt"_s, "Unlike words.\n");
        QCOMPARE(run({u"import"_s, m_file, path, u"--name"_s, u"1"_s}).code, 0);
        const CliRun ran = highlight({u"--article"_s, u"1"_s, u"--quote"_s, u"Unlike"_s, u"--json"_s});
        QCOMPARE(ran.array()[0][u"article"].toString(), u"1"_s);
        QCOMPARE(highlight({u"--article"_s, u"2"_s, u"--quote"_s, u"fluid"_s, u"--json"_s})
                     .array()[0][u"article"]
                     .toString(),
                 u"004"_s);
    }

    void makesAHighlightAndItsTagsInOneStep()
    {
        const QStringList what{u"--article"_s, u"004"_s, u"--quote"_s, u"timing fluid"_s, u"--tag"_s, u"hedged"_s};
        const CliRun ran =
            highlight(what + QStringList{u"--tag"_s, u"sourcing"_s, u"--tag"_s, u"hedged"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(ran.array()[0][u"tags"].toArray(), (QJsonArray{u"hedged"_s, u"sourcing"_s}));
        QCOMPARE(show(u"tags"_s).size(), 2);
        const QJsonArray highlights = show(u"highlights"_s);

        QCOMPARE(run({u"undo"_s, m_file}).code, 0);
        QCOMPARE(show(u"tags"_s), QJsonArray());
        QCOMPARE(show(u"highlights"_s), QJsonArray());
        QCOMPARE(run({u"redo"_s, m_file}).code, 0);
        QCOMPARE(show(u"highlights"_s), highlights);

        QCOMPARE(highlight({u"--article"_s, u"004"_s, u"--quote"_s, u"fluid"_s, u"--tag"_s, u"hedged"_s}).code, 0);
        QCOMPARE(show(u"tags"_s)[0][u"highlights"].toInt(), 2); // not a second one of that name
        QCOMPARE(show(u"tags"_s).size(), 2);
    }

    void undoesAnEarlierStep()
    {
        const auto mark = [&](const QString &quote, const QString &tag) {
            return highlight({u"--article"_s, u"004"_s, u"--quote"_s, quote, u"--tag"_s, tag}).code;
        };
        QCOMPARE(mark(u"timing fluid"_s, u"hedged"_s), 0);
        QCOMPARE(mark(u"fluid"_s, u"other"_s), 0);
        const QJsonObject step = run({u"history"_s, m_file, u"--json"_s}).array()[1].toObject();
        QCOMPARE(step[u"touched"_s].toString(), u"highlight in 004, tag “hedged”"_s);
        const QString number = QString::number(step[u"step"_s].toInt());
        const CliRun undone = run({u"undo"_s, m_file, u"--step"_s, number});
        QVERIFY2(undone.code == 0, qPrintable(undone.err));
        QVERIFY(undone.out.contains(u"timing fluid"_s));
        QCOMPARE(show(u"tags"_s).size(), 1);
        const CliRun again = run({u"undo"_s, m_file, u"--step"_s, number});
        QCOMPARE(again.code, exitCode(ErrorKind::BuiltUpon));
        QVERIFY(again.isOneSentence());
        QVERIFY(again.err.contains(u"“Undo: Highlight “timing fluid” in 004”"_s));
        QCOMPARE(run({u"undo"_s, m_file, u"--step"_s, u"99"_s}).code, 25);
        QCOMPARE(run({u"undo"_s, m_file, u"--step"_s, u"x"_s}).code, 2);
        QCOMPARE(run({u"undo"_s, m_file}).code, 0);
        QCOMPARE(show(u"tags"_s).size(), 2);
    }

    void tellsItsHistory()
    {
        QCOMPARE(highlight({u"--article"_s, u"004"_s, u"--quote"_s, u"fluid"_s}).code, 0);
        QCOMPARE(run({u"undo"_s, m_file}).code, 0);
        const QJsonArray history = run({u"history"_s, m_file, u"--json"_s}).array();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0][u"state"].toString(), u"undone"_s);
        QCOMPARE(history[1][u"state"].toString(), u"done"_s);
        QVERIFY(run({u"history"_s, m_file}).out.contains(history[1][u"name"].toString()));
        QVERIFY(run({u"undo"_s, m_file}).out.contains(history[1][u"name"].toString()));
        QCOMPARE(show(u"articles"_s), QJsonArray());
        const CliRun nothing = run({u"undo"_s, m_file});
        QCOMPARE(nothing.code, 25);
        QVERIFY(nothing.isOneSentence());
    }

    void exportsEachQuote()
    {
        const QStringList quotes{u"通义千问 team said “soon”, and Qwen\u20113 may come in April."_s,
                                 u"价格 👩‍🚀 fell."_s};
        for (const QString &quote : quotes) {
            QCOMPARE(highlight({u"--article"_s, u"003"_s, u"--quote"_s, quote}).code, 0);
        }
        const CliRun ran = run({u"export"_s, m_file, u"--to"_s, u"markdown"_s});
        QCOMPARE(ran.code, 0);
        for (const QString &quote : quotes) {
            QVERIFY2(ran.out.contains(quote), qPrintable(ran.out));
        }
        const QString path = m_folder->path(u"notes.md"_s);
        const QStringList writing{u"export"_s, m_file, u"--to"_s, u"markdown"_s, u"--output"_s, path};
        QCOMPARE(run(writing).code, 0);
        QCOMPARE(TemporaryFolder::read(path), ran.out.toUtf8());
        // What was changed by hand stays, and is shown; until it may be replaced.
        m_folder->write(u"notes.md"_s, "My own words\n" + ran.out.toUtf8());
        const CliRun refused = run(writing);
        QCOMPARE(refused.code, exitCode(ErrorKind::EditedByHand));
        QVERIFY(refused.err.contains(u"- My own words\n"_s));
        QVERIFY(TemporaryFolder::read(path).startsWith("My own words"));
        QCOMPARE(run(writing + QStringList{u"--replace"_s}).code, 0);
        QCOMPARE(TemporaryFolder::read(path), ran.out.toUtf8());
        // Each quote is in the study, until somebody edits one.
        QCOMPARE(run({u"verify"_s, path, m_file}).code, 0);
        m_folder->write(u"notes.md"_s,
                        QByteArray(TemporaryFolder::read(path)).replace("may come in April", "comes in April"));
        const CliRun checked = run({u"verify"_s, path, m_file, u"--json"_s});
        QCOMPARE(checked.code, exitCode(ErrorKind::NotVerified));
        QStringList verdicts;
        for (const QJsonValue &quote : checked.object().value(u"quotes").toArray())
            verdicts.append(quote.toObject().value(u"verdict").toString());
        QCOMPARE(verdicts, (QStringList{u"changed"_s, u"verbatim"_s}));
        QVERIFY(run({u"verify"_s, path, m_file}).out.contains(u"[-may come-]{+comes+} in April"_s));
    }

    void exportsInEveryOrder()
    {
        QCOMPARE(highlight({u"--article"_s, u"004"_s, u"--quote"_s, u"fluid"_s, u"--tag"_s, u"a tag"_s}).code, 0);
        const auto exported = [&](const QStringList &options) {
            return run(QStringList{u"export"_s, m_file} + options);
        };
        QVERIFY(exported({u"--to"_s, u"markdown"_s, u"--by"_s, u"tag"_s}).out.contains(u"\n## a tag\n"_s));
        QVERIFY(exported({u"--to"_s, u"csv"_s}).out.startsWith(u"uuid,article,"_s));
        QVERIFY(exported({u"--to"_s, u"tsv"_s, u"--by"_s, u"tag"_s}).out.startsWith(u"tag\tuuid\t"_s));
        QVERIFY(exported({u"--to"_s, u"html"_s}).out.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(exported({u"--to"_s, u"markdown"_s, u"--profile"_s, u"obsidian"_s}).out.contains(u"> [!quote|"_s));
        QVERIFY(exported({u"--to"_s, u"csv"_s}).err.contains(u"Texts of articles"_s)); // what is left out
        const QString own = m_folder->write(u"own.txt"_s, "{{#articles}}{{#quotes}}{{text}}!{{/quotes}}{{/articles}}");
        QVERIFY(exported({u"--to"_s, u"markdown"_s, u"--profile"_s, own}).out.startsWith(u"fluid!"_s));
        const QString broken = m_folder->write(u"broken.txt"_s, "{{#articles}}");
        QCOMPARE(exported({u"--to"_s, u"markdown"_s, u"--profile"_s, broken}).code, exitCode(ErrorKind::BadFormat));
        QCOMPARE(exported({u"--to"_s, u"markdown"_s, u"--by"_s, u"colour"_s}).code, exitCode(ErrorKind::Usage));
        QCOMPARE(exported({u"--to"_s, u"csv"_s, u"--by"_s, u"all"_s}).code, exitCode(ErrorKind::Usage));
        QCOMPARE(exported({u"--to"_s, u"csv"_s, u"--profile"_s, u"pandoc"_s}).code, exitCode(ErrorKind::Usage));
        QCOMPARE(exported({u"--to"_s, u"pdf"_s}).code, exitCode(ErrorKind::Usage)); // not to a terminal
        const QString folder = m_folder->path(u"by tag/"_s);
        QCOMPARE(exported({u"--to"_s, u"markdown"_s, u"--by"_s, u"tag"_s, u"--output"_s, folder}).code, 0);
        QVERIFY(QFile::exists(folder + u"a-tag.md"_s));
        QCOMPARE(exported({u"--to"_s, u"csv"_s, u"--output"_s, folder}).code, exitCode(ErrorKind::IsDirectory));
    }

    void dumpsWhatItCanReadAgain()
    {
        QCOMPARE(highlight({u"--article"_s, u"003"_s, u"--quote"_s, u"🚀🚀 The 通义千问"_s, u"--tag"_s, u"rocket"_s,
                            u"--note"_s, u"up\n\n- and away"_s})
                     .code,
                 0);
        const QString first = m_folder->path(u"first"_s);
        const QString second = m_folder->path(u"second"_s);
        const QString copy = m_folder->path(u"copy.synoptic"_s);
        const CliRun dumped = run({u"dump"_s, m_file, first});
        QVERIFY2(dumped.code == 0, qPrintable(dumped.err));
        const QString exported = m_folder->path(u"exported"_s);
        QCOMPARE(run({u"export"_s, m_file, u"--to"_s, u"folder"_s, u"--output"_s, exported}).code, 0);
        QCOMPARE(picture(exported), picture(first));
        const CliRun made = run({u"new"_s, copy, u"--from"_s, first});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(run({u"dump"_s, copy, second}).code, 0);
        QVERIFY(picture(first).size() > 4);
        QCOMPARE(picture(second), picture(first));
        for (const QString &list : {u"articles"_s, u"highlights"_s, u"tags"_s, u"notes"_s}) {
            QCOMPARE(run({u"show"_s, copy, list, u"--json"_s}).array(), show(list));
        }
        QCOMPARE(run({u"check"_s, copy}).code, 0);
    }

    void leavesNothingBeside()
    {
        QCOMPARE(highlight({u"--article"_s, u"004"_s, u"--quote"_s, u"fluid"_s}).code, 0);
        const FolderPicture before = picture(m_folder->path(QString()));
        QCOMPARE(before.size(), 5); // the study, in/ and its three files
        run({u"show"_s, m_file, u"highlights"_s});
        run({u"check"_s, m_file});
        run({u"history"_s, m_file});
        run({u"export"_s, m_file, u"--to"_s, u"markdown"_s});
        QCOMPARE(picture(m_folder->path(QString())), before);
    }

private:
    [[nodiscard]] QJsonArray show(const QString &what) const
    {
        const CliRun ran = run({u"show"_s, m_file, what, u"--json"_s});
        return ran.code == 0 && ran.err.isEmpty() ? ran.array() : QJsonArray{ran.err};
    }
    [[nodiscard]] CliRun highlight(const QStringList &rest) const
    {
        return run(QStringList{u"highlight"_s, m_file} + rest);
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(StoryTest)
#include "story_test.moc"
