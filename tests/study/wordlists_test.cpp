// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/editwordlist.h"

#include "support/studyfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Every change of a word list: done, undone and done again.
class WordListsTest : public QObject
{
    Q_OBJECT

private slots:
    static void listIsMadeRenamedAndRemoved();
    static void namesAreRefused();
    static void wordsAreCleaned();
    static void wordsOfABuiltInListMakeIt();
    static void typingIsOneStep();
    static void addedWordsComeLast();
    static void nothingNewIsNoStep();
    static void stepsTellTheListsTheyTouch();
    static void textIsAListOfWords();
};

namespace
{
const QStringList reserved{u"models"_s, u"people"_s};

QList<WordList> all(const Study &study)
{
    return orEmpty(wordLists(study.store()));
}

// "name: word, word" for each list.
QStringList told(const Study &study)
{
    QStringList lists;
    for (const WordList &list : all(study)) {
        lists.append(list.name + u": "_s + list.words.join(u", "_s));
    }
    return lists;
}

// Back to before and forward again.
void backAndForth(Study &study, const QStringList &before)
{
    const QStringList after = told(study);
    QVERIFY(study.undo());
    QCOMPARE(told(study), before);
    QVERIFY(study.redo());
    QCOMPARE(told(study), after);
}
} // namespace

void WordListsTest::listIsMadeRenamedAndRemoved()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    const Result<WordListId> id = addWordList(study, u" Places  of note "_s, {u"Hangzhou"_s, u"New York"_s}, reserved);
    QVERIFY(id);
    const QStringList made{u"Places of note: Hangzhou, New York"_s};
    QCOMPARE(told(study), made);
    backAndForth(study, {});
    QVERIFY(renameWordList(study, *id, u"Towns"_s, reserved));
    QCOMPARE(told(study), QStringList(u"Towns: Hangzhou, New York"_s));
    backAndForth(study, made);
    QVERIFY(addWordList(study, u"More"_s, {}, reserved));
    QVERIFY(removeWordList(study, *id));
    QCOMPARE(told(study), QStringList(u"More: "_s));
    backAndForth(study, {u"Towns: Hangzhou, New York"_s, u"More: "_s});
}

void WordListsTest::namesAreRefused()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    const WordListId places = addWordList(study, u"Places"_s, {}, reserved).value();
    const WordListId towns = addWordList(study, u"Towns"_s, {}, reserved).value();
    QCOMPARE(addWordList(study, u"Places"_s, {}, reserved).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(addWordList(study, u"models"_s, {}, reserved).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(addWordList(study, u" "_s, {}, reserved).error().kind, ErrorKind::BadName);
    QVERIFY(addWordList(study, QString(80, u'x'), {}, reserved));
    QCOMPARE(addWordList(study, QString(81, u'x'), {}, reserved).error().kind, ErrorKind::BadName);
    QCOMPARE(renameWordList(study, towns, u"Places"_s, reserved).error().kind, ErrorKind::AlreadyExists);
    QVERIFY(renameWordList(study, places, u"Places"_s, reserved)); // its own
    QVERIFY(removeWordList(study, towns));
    QCOMPARE(renameWordList(study, towns, u"x"_s, reserved).error().kind, ErrorKind::Outdated);
    QCOMPARE(removeWordList(study, towns).error().kind, ErrorKind::Outdated);
}

void WordListsTest::wordsAreCleaned()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    QVERIFY(addWordList(study, u"x"_s, {u" Ada  Osei "_s, QString(), u"Ada Osei"_s, u"b"_s, u"Cafe\u0301"_s}, {}));
    QCOMPARE(told(study), QStringList(u"x: Ada Osei, b, Caf\u00E9"_s));
    QCOMPARE(setWords(study, u"x"_s, {QString(201, u'x')}).error().kind, ErrorKind::BadName);
    QCOMPARE(told(study).size(), 1);
}

void WordListsTest::wordsOfABuiltInListMakeIt()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    QVERIFY(setWords(study, u"models"_s, {u"Borealis"_s}));
    QCOMPARE(told(study), QStringList(u"models: Borealis"_s));
    backAndForth(study, {});
}

void WordListsTest::typingIsOneStep()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    QVERIFY(addWordList(study, u"x"_s, {u"a"_s}, {}));
    fixture.passTime(5000);
    QVERIFY(setWords(study, u"x"_s, {u"a"_s, u"b"_s}));
    fixture.passTime(500);
    QVERIFY(setWords(study, u"x"_s, {u"a"_s, u"bc"_s}));
    backAndForth(study, {u"x: a"_s});
    fixture.passTime(5000);
    QVERIFY(setWords(study, u"x"_s, {}));
    backAndForth(study, {u"x: a, bc"_s});
}

void WordListsTest::addedWordsComeLast()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    QVERIFY(addWords(study, u"people"_s, {u"Ada"_s}, {u"Osei"_s, u"Ada"_s}));
    QCOMPARE(told(study), QStringList(u"people: Ada, Osei"_s));
    backAndForth(study, {});
}

void WordListsTest::nothingNewIsNoStep()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    QVERIFY(addWords(study, u"people"_s, {u"Ada"_s}, {u" Ada "_s}));
    QCOMPARE(study.undoName(), QString());
    QVERIFY(addWordList(study, u"x"_s, {u"a"_s}, {}));
    const QString step = study.undoName();
    QVERIFY(setWords(study, u"x"_s, {u"a"_s, u"a "_s}));
    QCOMPARE(study.undoName(), step);
}

void WordListsTest::stepsTellTheListsTheyTouch()
{
    StudyFixture fixture{SnapshotBuilder()};
    Study &study = fixture.study();
    QSet<WordListId> touched;
    connect(&study, &Study::changed, &study, [&](const ChangeSet &changes) { touched = changes.wordLists; });
    const WordListId id = addWordList(study, u"x"_s, {}, {}).value();
    QCOMPARE(touched, QSet<WordListId>{id});
    touched.clear();
    QVERIFY(study.undo());
    QCOMPARE(touched, QSet<WordListId>{id});
}

void WordListsTest::textIsAListOfWords()
{
    QCOMPARE(wordsOfText(u"Ada Osei\r\n\r\n  Borealis\t\rAda Osei\n"_s).value(),
             (QStringList{u"Ada Osei"_s, u"Borealis"_s}));
    QCOMPARE(wordsOfText(QString()).value(), QStringList());
    QCOMPARE(wordsOfText(QString(201, u'x')).error().kind, ErrorKind::BadName);
}

QTEST_GUILESS_MAIN(WordListsTest)
#include "wordlists_test.moc"
