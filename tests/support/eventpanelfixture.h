// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/addevent.h"
#include "study/actions/changeclaim.h"
#include "study/actions/changeevent.h"
#include "study/proposeclaim.h"
#include "support/studyfixture.h"
#include "support/studysteps.h"
#include "ui/timeline/eventpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

// An event panel on a small study: an undated article makes two claims about one event, and beside it there is another
// event.
struct ShownEvent {
    static inline const QString story =
        u"Orion plans to release Comet 3 later this month. Others say May 2025 or June 2025."_s;

    ShownEvent()
    {
        const Version version = snapshotOf(fixture.study()).versions.first();
        const auto claim = [&](const QString &quote) {
            const qsizetype start = story.indexOf(quote);
            return proposedClaims(version, QString(), {.start = start, .end = start + quote.size()}).first();
        };
        const NewEvent made{.title = u"Comet 3 is released"_s,
                            .claims = {claim(u"Orion plans to release Comet 3 later this month"_s),
                                       claim(u"Others say May 2025 or June 2025"_s)}};
        event = addEvent(fixture.study(), made).value();
        other = addEvent(fixture.study(), NewEvent{.title = u"Comet 2 is released"_s}).value();
        panel.resize(400, 700);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel)) // else no field would ever be left
            qFatal("the window does not become active");
        navigator.selectEvent(event);
        list->setCurrentRow(0);
    }

    template <class Widget>
    [[nodiscard]] Widget *named(const QString &name, QString (QWidget::*word)() const = &QWidget::accessibleName) const
    {
        for (Widget *widget : panel.findChildren<Widget *>()) {
            if ((widget->*word)() == name)
                return widget;
        }
        qFatal("nothing is called %s", qUtf8Printable(name));
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return named<QLineEdit>(name); }
    [[nodiscard]] QPlainTextEdit *text(const QString &name) const { return named<QPlainTextEdit>(name); }
    [[nodiscard]] QComboBox *choice(const QString &name) const { return named<QComboBox>(name); }
    [[nodiscard]] QCheckBox *box(const QString &label) const { return withText<QCheckBox>(label); }
    [[nodiscard]] QPushButton *button(const QString &label) const { return withText<QPushButton>(label); }

    // What a reader sees in words.
    [[nodiscard]] QString said() const
    {
        QStringList said;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        return said.join(u' ');
    }

    void openDetails() const
    {
        auto *details = panel.findChild<QToolButton *>(u"details"_s);
        if (!details->isChecked())
            details->click();
    }

    [[nodiscard]] Claim claim(int row) const { return snapshotOf(fixture.study()).claims[row]; }

    SnapshotBuilder builder;
    ArticleId article = builder.article(u"001"_s, u"Orion"_s, story); // undated
    TagId race = builder.tag(u"Race"_s, u"sand"_s);
    mutable StudyFixture fixture{builder};
    VersionTexts texts{fixture.study()};
    EventList events{fixture.study(), texts};
    TagTree tags{fixture.study()};
    Navigator navigator;
    EventId event;
    EventId other;
    EventPanel panel{fixture.study(), events, tags, navigator};
    QListWidget *list = panel.findChild<QListWidget *>();

private:
    template <class Button>
    [[nodiscard]] Button *withText(const QString &label) const
    {
        for (Button *button : panel.findChildren<Button *>()) {
            if (button->text().remove(u'&') == label)
                return button;
        }
        qFatal("nothing says %s", qUtf8Printable(label));
    }
};

// Types into a field instead of what is there; nothing is stored by that.
template <class Field>
void retype(Field *field, const QString &story)
{
    field->setFocus();
    field->selectAll();
    if (story.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, story);
}

inline void enter(QLineEdit *field, const QString &story)
{
    retype(field, story);
    QTest::keyClick(field, Qt::Key_Return);
}
