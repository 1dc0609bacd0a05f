// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftpreview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class DraftPreviewTest : public QObject
{
    Q_OBJECT

private:
    static ArticleDraft sample()
    {
        ArticleDraft draft;
        draft.text = u"Bridge shut\n\nThe river rose.\n\n\nShare this\n\n- buses\n- ferries"_s;
        draft.blocks = {{.line = 0, .kind = BlockKind::Heading, .level = 1},
                        {.line = 5, .boilerplate = true},
                        {.line = 7, .kind = BlockKind::ListItem},
                        {.line = 8, .kind = BlockKind::ListItem}};
        draft.leftOut = {{.line = 0, .text = u"Home"_s, .kind = BlockKind::ListItem},
                         {.line = 0, .text = u"News"_s, .kind = BlockKind::ListItem},
                         {.line = 5, .text = u"Read more"_s},
                         {.line = 9, .text = u"Imprint"_s}};
        return draft;
    }

    static QStringList rows(const DraftPreview &preview)
    {
        QStringList words;
        for (int row = 0; row < preview.rowCount(); ++row) {
            words.append(preview.index(row).data().toString());
        }
        return words;
    }

private slots:
    void linesAreShownWithWhatWasLeftOutFolded()
    {
        DraftPreview preview(sample());
        const QAbstractItemModelTester tester(&preview);
        QCOMPARE(rows(preview), (QStringList{u"Home · News"_s, u"Bridge shut"_s, u"The river rose."_s, u"Read more"_s,
                                             u"Share this"_s, u"- buses"_s, u"- ferries"_s, u"Imprint"_s}));
        QCOMPARE(preview.index(0).data(DraftPreview::FoldedRole).toInt(), 2);
        preview.toggle(0);
        QCOMPARE(preview.rowCount(), 10);
        QCOMPARE(preview.index(1).data().toString(), u"Home"_s);
        QCOMPARE(preview.index(1).data(DraftPreview::PartRole).toInt(), int(LinePart::LeftOut));
        preview.toggle(0);
        QCOMPARE(preview.rowCount(), 8);
        QCOMPARE(preview.count(LinePart::LeftOut), 4);
    }

    void withoutAChoiceTheDraftStaysAsItWas()
    {
        ArticleDraft draft = sample();
        draft.text = u"\n\nOdd  gaps\n \nstay"_s;
        draft.blocks.clear();
        DraftPreview preview(draft);
        preview.toggle(preview.rowCount() - 2);
        preview.toggle(preview.rowCount() - 2);
        QCOMPARE(preview.draft().text, draft.text);
        QCOMPARE(preview.draft().leftOut, draft.leftOut);
    }

    void aRestoredLineComesIntoTheText()
    {
        DraftPreview preview(sample());
        const QSignalSpy chosen(&preview, &DraftPreview::chosen);
        preview.toggle(0);
        preview.toggle(1);
        preview.toggle(2);
        QCOMPARE(chosen.size(), 2);
        const ArticleDraft draft = preview.draft();
        QCOMPARE(draft.text, u"Home\nNews\n\nBridge shut\n\nThe river rose.\n\n\nShare this\n\n- buses\n- ferries"_s);
        QCOMPARE(draft.blocks.first(), (Block{.line = 0, .kind = BlockKind::ListItem}));
        QCOMPARE(draft.blocks[2], (Block{.line = 3, .kind = BlockKind::Heading, .level = 1}));
        QCOMPARE(draft.leftOut.size(), 2);
        QCOMPARE(draft.leftOut.first().text, u"Read more"_s);
        QCOMPARE(draft.leftOut.first().line, 8);
        QCOMPARE(draft.leftOut.last().line, 12);
        preview.toggle(1);
        preview.toggle(2);
        QCOMPARE(preview.draft().text, sample().text);
    }

    void aDroppedLineLeavesNoHole()
    {
        DraftPreview preview(sample());
        preview.toggle(2); // "The river rose."
        QCOMPARE(preview.draft().text, u"Bridge shut\n\n\nShare this\n\n- buses\n- ferries"_s);
        preview.toggle(1);
        QCOMPARE(preview.draft().text.first(10), u"Share this"_s.first(10));
        preview.drop(5);
        QCOMPARE(preview.draft().text, u"Share this\n\n- ferries"_s);
        preview.drop(5); // it is out
        QCOMPARE(preview.draft().text, u"Share this\n\n- ferries"_s);
        QCOMPARE(preview.draft().leftOut.size(), 7);
    }

    void boilerplateBecomesTextAndBack()
    {
        DraftPreview preview(sample());
        preview.toggle(4);
        QVERIFY(std::ranges::none_of(preview.draft().blocks, &Block::boilerplate));
        QCOMPARE(preview.draft().text, sample().text);
        QVERIFY(preview.index(4).data(DraftPreview::ChangedRole).toBool());
        preview.toggle(4);
        QCOMPARE(preview.draft().blocks, sample().blocks);
        preview.drop(4);
        QVERIFY(!preview.draft().text.contains(u"Share"_s));
    }

    void everythingCanBeDropped()
    {
        DraftPreview preview(sample());
        for (int row = 0; row < preview.rowCount(); ++row) {
            preview.drop(row);
        }
        QCOMPARE(preview.draft().text, QString());
        QCOMPARE(preview.draft().leftOut.size(), 9);
    }
};

QTEST_GUILESS_MAIN(DraftPreviewTest)
#include "draftpreview_test.moc"
