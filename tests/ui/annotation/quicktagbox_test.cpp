// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/quicktagbox.h"

#include "study/actions/addtag.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class QuickTagBoxTest : public QObject
{
    Q_OBJECT

private slots:
    static void enterTakesTheBestMatch();
    static void arrowsReachTheNewOne();
    static void commasNameSeveral();
    static void namesWithCommas();
    static void nothingIsNothing();
    static void escapeCloses();
    static void oneExistingTag();
    static void everyWidgetHasAName();
    static void pictures();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder, TagEntry::Kind kind = TagEntry::Kind::Several)
        : fixture(builder), box(new QuickTagBox(tags, kind, nullptr)), accepted(box, &QuickTagBox::accepted)
    {
        box->openAt({10, 10});
    }
    ~Shown() { delete box; }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] QLineEdit *line() const { return box->findChild<QLineEdit *>(); }
    void type(const QString &text) const { QTest::keyClicks(line(), text); }
    void press(Qt::Key key) const { QTest::keyClick(line(), key); }
    [[nodiscard]] ChosenTags result() const { return accepted.value(0).value(0).value<ChosenTags>(); }

    StudyFixture fixture;
    TagTree tags{fixture.study()};
    QPointer<QuickTagBox> box;
    QSignalSpy accepted;
};
} // namespace

void QuickTagBoxTest::enterTakesTheBestMatch()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QVERIFY(shown.line()->hasFocus());
    shown.type(u"HED"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.accepted.size(), 1);
    QCOMPARE(shown.result(), (ChosenTags{.tags = {sample.hedged}}));
    QVERIFY(!shown.box->isVisible());
}

void QuickTagBoxTest::arrowsReachTheNewOne()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.type(u"mon"_s);
    const auto *list = shown.box->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->text(), u"Create “mon”"_s);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down); // there is no more
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.result(), (ChosenTags{.names = {u"mon"_s}}));
}

void QuickTagBoxTest::commasNameSeveral()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.type(u"hed,"_s); // a comma takes the match
    QCOMPARE(shown.line()->text(), u"timing/hedged, "_s);
    shown.type(u"brand new, mon"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.result(), (ChosenTags{.tags = {sample.hedged, sample.money}, .names = {u"brand new"_s}}));
}

void QuickTagBoxTest::namesWithCommas()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const auto odd = addTag(shown.fixture.study(), u"a, b"_s);
    shown.type(u"a,"_s); // "a" stands anywhere in a path: this one begins so
    QCOMPARE(shown.line()->text(), u"\"a, b\", "_s);
    shown.type(u"\"c, d\""_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.result(), (ChosenTags{.tags = {*odd}, .names = {u"c, d"_s}}));
}

void QuickTagBoxTest::nothingIsNothing()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.press(Qt::Key_Return);
    shown.type(u"  "_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.accepted.size(), 0);
    QVERIFY(shown.box->isVisible());
    shown.press(Qt::Key_Down); // all tags are there to be chosen
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.result(), (ChosenTags{.tags = {sample.timing}}));
}

void QuickTagBoxTest::escapeCloses()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    shown.type(u"hed"_s);
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.box || !shown.box->isVisible());
    QCOMPARE(shown.accepted.size(), 0);
}

void QuickTagBoxTest::oneExistingTag()
{
    const SampleStudy sample;
    const Shown shown(sample.builder, TagEntry::Kind::One);
    shown.box->entry()->setExcluded({sample.timing});
    const auto *list = shown.box->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    shown.type(u"nobody"_s);
    QCOMPARE(list->count(), 0);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.accepted.size(), 0);
    shown.line()->setText(u"tim"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.result(), (ChosenTags{.tags = {sample.hedged}})); // by its path
}

void QuickTagBoxTest::everyWidgetHasAName()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(namelessWidgets(*shown.box), QStringList());
}

void QuickTagBoxTest::pictures()
{
    const SampleStudy sample;
    StudyFixture fixture(sample.builder);
    TagTree tags(fixture.study());
    savePictures(u"quicktag"_s, 200, [&] {
        auto box = std::make_unique<QuickTagBox>(tags, TagEntry::Kind::Several, nullptr);
        box->setWindowFlags(Qt::Widget);
        box->findChild<QLineEdit *>()->setText(u"money, tim"_s);
        return box;
    });
}

QTEST_MAIN(QuickTagBoxTest)
#include "quicktagbox_test.moc"
