// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcetree.h"

#include "support/englishplurals.h"
#include "support/storysample.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

// Whom articles say they have it from, as nodes and as a tree.
class SourceTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void whoCitesWhom();
    static void anArticleThatIsCitedIsTheNode();
    static void oneReportIsSaid();
    static void articlesThatCiteOneAnother();
    static void byArticle();
    static void asAModel();
    static void ofNothing();

private:
    EnglishPlurals m_plurals;
};

namespace
{
// Outlets on one story: a radio that is cited by two, one of which is cited by a third; one that cites nobody.
Snapshot outlets()
{
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"One"_s,
                    u"According to Bloomberg, the bridge was closed on Monday.\n\n"
                    "People familiar with the matter said the bridge was unsafe."_s);
    builder.article(u"002"_s, u"Two"_s, u"The bridge was closed on Monday, Bloomberg reported."_s);
    builder.article(u"003"_s, u"Three"_s, u"According to the Kelm Herald, the bridge was closed."_s);
    builder.article(u"004"_s, u"Four"_s, u"The bridge is closed. Ferries go every hour."_s);
    Snapshot contents = builder.contents();
    contents.articles[1].outlet = u"Kelm Herald"_s;
    return contents;
}

// "text (details)" with what is below it in brackets; passages by their place only.
QString shape(const SourceNode &node)
{
    const QString text = node.kind == SourceNode::Kind::Passage ? node.details : node.text;
    QStringList below;
    for (const SourceNode &child : node.children) {
        below.append(shape(child));
    }
    return below.isEmpty() ? text : u"%1 [%2]"_s.arg(text, below.join(u", "_s));
}

QStringList shapes(const QList<SourceNode> &nodes)
{
    QStringList found;
    for (const SourceNode &node : nodes) {
        found.append(shape(node));
    }
    return found;
}
} // namespace

void SourceTreeTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
}

void SourceTreeTest::whoCitesWhom()
{
    const ComparedSample sample(outlets());
    const QList<SourceNode> nodes = sourcesByCited(*sample.story());
    QCOMPARE(shapes(nodes),
             (QStringList{u"Bloomberg [001 [¶ 1], 002 · Kelm Herald [¶ 1, 003 [¶ 1]]]"_s,
                          u"Unnamed sources [001 [¶ 2 · People familiar with the matter]]"_s, u"Name nobody [004]"_s}));
    QCOMPARE(nodes.first().details, u"named outlet · 2 articles"_s);
    const SourceNode passage = nodes.first().children.first().children.first();
    QCOMPARE(passage.text, u"According to Bloomberg, the bridge was closed on Monday."_s);
    const QString text = sample.models.texts.current(ArticleId{1})->version.text;
    QCOMPARE(text.sliced(passage.span.start, passage.span.length()), u"Bloomberg"_s);
}

void SourceTreeTest::anArticleThatIsCitedIsTheNode()
{
    Snapshot contents = outlets();
    contents.articles[3].outlet = u"Bloomberg"_s; // cites nobody itself
    const ComparedSample sample(contents);
    const QList<SourceNode> nodes = sourcesByCited(*sample.story());
    QCOMPARE(shapes(nodes), (QStringList{u"004 · Bloomberg [001 [¶ 1], 002 · Kelm Herald [¶ 1, 003 [¶ 1]]]"_s,
                                         u"Unnamed sources [001 [¶ 2 · People familiar with the matter]]"_s}));
    QCOMPARE(nodes.first().article, 3);
    QCOMPARE(nodes.first().details, u"cited by 2 articles"_s);
}

void SourceTreeTest::oneReportIsSaid()
{
    QCOMPARE(reportSentences(*ComparedSample(outlets()).story()),
             QStringList{u"001, 002 and 003 rest on reports that hang together: Bloomberg, 002 · Kelm Herald."_s});
    Snapshot contents = outlets();
    contents.articles[1].outlet.clear();
    QCOMPARE(reportSentences(*ComparedSample(contents).story()),
             QStringList{u"001 and 002 rest on one report: Bloomberg."_s});
}

void SourceTreeTest::articlesThatCiteOneAnother()
{
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"One"_s, u"According to the Kelm Herald, the bridge was closed."_s);
    builder.article(u"002"_s, u"Two"_s, u"According to the Coast Courier, the bridge was closed."_s);
    Snapshot contents = builder.contents();
    contents.articles[0].outlet = u"Coast Courier"_s;
    contents.articles[1].outlet = u"Kelm Herald"_s;
    const ComparedSample sample(contents);
    QCOMPARE(shapes(sourcesByCited(*sample.story())),
             QStringList{u"001 · Coast Courier [002 · Kelm Herald [¶ 1, 001 · Coast Courier [¶ 1]]]"_s});
}

void SourceTreeTest::byArticle()
{
    const ComparedSample sample(outlets());
    const QList<SourceNode> nodes = sourcesByArticle(*sample.story());
    QCOMPARE(shapes(nodes),
             (QStringList{u"001 [¶ 1 · Bloomberg · named outlet, ¶ 2 · People familiar with the matter · unnamed]"_s,
                          u"002 · Kelm Herald [¶ 1 · Bloomberg · named outlet]"_s,
                          u"003 [¶ 1 · 002 · Kelm Herald · named outlet]"_s, u"004"_s}));
    QCOMPARE(nodes.first().details, u"2 passages"_s);
    QCOMPARE(nodes.last().details, u"names nobody"_s);
}

void SourceTreeTest::asAModel()
{
    const ComparedSample sample(outlets());
    SourceTree tree;
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree.setNodes(sourcesByCited(*sample.story()));
    QCOMPARE(tree.rowCount(), 3);
    const QModelIndex herald = tree.index(1, 0, tree.index(0, 0));
    QCOMPARE(herald.data().toString(), u"002 · Kelm Herald"_s);
    QCOMPARE(herald.parent(), tree.index(0, 0));
    QCOMPARE(tree.rowCount(herald), 2);
    QCOMPARE(tree.nodeAt(tree.index(1, 0, herald))->article, 2);
    QCOMPARE(tree.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Bloomberg, named outlet · 2 articles"_s);
    tree.setNodes({});
    QCOMPARE(tree.rowCount(), 0);
}

void SourceTreeTest::ofNothing()
{
    const ComparedStory none;
    QVERIFY(sourcesByCited(none).isEmpty());
    QVERIFY(sourcesByArticle(none).isEmpty());
    QVERIFY(reportSentences(none).isEmpty());
}

QTEST_GUILESS_MAIN(SourceTreeTest)
#include "sourcetree_test.moc"
