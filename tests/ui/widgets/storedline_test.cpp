// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/storedline.h"

#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// A line on a study that takes everything but "no" and "full".
struct Field {
    Field()
    {
        line.show();
        line.begin(u"one"_s);
    }

    Result<void> take(const QString &text)
    {
        taken.append(text);
        if (text == u"no")
            return failure(ErrorKind::BadDate, text);
        if (text == u"full")
            return failure(ErrorKind::DiskFull);
        line.follow(text.trimmed()); // as a model does that hears of the change
        return {};
    }

    void type(const QString &text)
    {
        line.selectAll();
        QTest::keyClicks(&line, text);
    }

    QStringList taken;
    StoredLine line{u"Field"_s, [this](const QString &text) { return take(text); }};
};
} // namespace

class StoredLineTest : public QObject
{
    Q_OBJECT

private slots:
    void returnStoresAndShowsWhatWasStored()
    {
        Field field;
        field.type(u"two "_s);
        QCOMPARE(field.taken, QStringList());
        QTest::keyClick(&field.line, Qt::Key_Return);
        QCOMPARE(field.taken, QStringList{u"two "_s});
        QCOMPARE(field.line.text(), u"two"_s);
        QVERIFY(field.line.flush());
        QCOMPARE(field.taken.size(), 1);
    }

    void whatIsTypedStaysWhenTheValueChanges()
    {
        Field field;
        field.type(u"tw"_s);
        field.line.follow(u"three"_s);
        QCOMPARE(field.line.text(), u"tw"_s);
        QTest::keyClick(&field.line, Qt::Key_Escape);
        QCOMPARE(field.line.text(), u"three"_s);
        field.line.follow(u"four"_s);
        QCOMPARE(field.line.text(), u"four"_s);
        QCOMPARE(field.taken, QStringList());
    }

    void whatIsWrongIsMarkedAndNoFailure()
    {
        Field field;
        QSignalSpy refused(&field.line, &StoredLine::refused);
        field.type(u"no"_s);
        QVERIFY(field.line.flush());
        QCOMPARE(refused.count(), 1);
        QVERIFY(field.line.property("wrong").toBool());
        QCOMPARE(field.line.text(), u"no"_s);
        field.type(u"full"_s);
        QVERIFY(!field.line.flush());
        QCOMPARE(field.line.text(), u"full"_s);
        field.type(u"two"_s);
        QVERIFY(field.line.flush());
        QVERIFY(!field.line.property("wrong").toBool());
    }

    void aChoiceIsStoredWhenItIsMade()
    {
        Field field;
        field.line.setChoices({u"alpha"_s, u"beta"_s});
        field.type(u"be"_s);
        field.line.setText(u"beta"_s); // as the line does
        emit field.line.completer()->activated(u"beta"_s);
        QVERIFY(QTest::qWaitFor([&field] { return field.taken == QStringList{u"beta"_s}; }));
    }
};

QTEST_MAIN(StoredLineTest)
#include "storedline_test.moc"
