// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens.h"
#include "ui/widgets/markdownhighlight.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

namespace
{

QTextCharFormat formatAt(const QPlainTextEdit &edit, int block, int position)
{
    for (const auto &range : edit.document()->findBlockByNumber(block).layout()->formats()) {
        if (position >= range.start && position < range.start + range.length)
            return range.format;
    }
    return {};
}

} // namespace

class MarkdownHighlightTest : public QObject
{
    Q_OBJECT

private slots:
    void marksStructure();
    void followsTheTheme();
};

void MarkdownHighlightTest::marksStructure()
{
    Lens lens;
    lens.setEnabled(LensState::Off);
    QPlainTextEdit edit;
    attachMarkdown(&edit, lens);
    edit.setPlainText(QStringLiteral("# Launch\n\nA **firm** date and plain words"));
    QVERIFY(formatAt(edit, 0, 3).foreground() != formatAt(edit, 2, 20).foreground());
    QVERIFY(formatAt(edit, 2, 5).fontWeight() > QFont::Normal);
}

void MarkdownHighlightTest::followsTheTheme()
{
    Lens lens;
    QPlainTextEdit edit;
    attachMarkdown(&edit, lens);
    edit.setPlainText(QStringLiteral("# Launch"));
    const QColor lightGround = edit.palette().color(QPalette::Base);
    const QColor lightHeading = formatAt(edit, 0, 3).foreground().color();
    QVERIFY(lightGround.lightness() > 200);
    lens.setColorScheme(Qt::ColorScheme::Dark);
    QVERIFY(edit.palette().color(QPalette::Base).lightness() < 60);
    QVERIFY(formatAt(edit, 0, 3).foreground().color().lightness() > lightHeading.lightness());
    QVERIFY(!edit.document()->isModified());
}

QTEST_MAIN(MarkdownHighlightTest)
#include "markdownhighlight_test.moc"
