// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/lensengine.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QList>
#include <QObject>
#include <QSet>
#include <QTextCharFormat>

#include <functional>

class QTextBlock;
class QTextDocument;

enum class LensState { Off, On };

// A kind of words and how it is drawn: the words' own format, for a legend too.
struct LensLook {
    LensKind kind;
    QTextCharFormat format;
    bool shown = true;

    [[nodiscard]] QColor colour() const { return format.foreground().color(); }
};

// Colours what an article names, dates, counts and attributes. It owns the engine and the two themes and must outlive
// every document that it was attached to; a document owns its highlighter. GUI thread.
class Lens : public QObject
{
    Q_OBJECT

public:
    // Tells the blocks that stay plain: boilerplate that a page dragged along.
    using IsPlain = std::function<bool(const QTextBlock &)>;

    explicit Lens(QObject *parent = nullptr);
    ~Lens() override;

    [[nodiscard]] LensState state() const { return m_state; }
    [[nodiscard]] Qt::ColorScheme colorScheme() const { return m_scheme; }
    [[nodiscard]] const LensEngine &engine() const { return m_engine; }

    [[nodiscard]] KSyntaxHighlighting::Definition markdown() const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme() const;
    // In the order of the engine's kinds.
    [[nodiscard]] const QList<LensLook> &looks() const;

    // Best called before the text is set: otherwise the document is laid out twice.
    void attach(QTextDocument *document, const IsPlain &isPlain = {});

    // Off leaves the attached documents plain.
    void setEnabled(LensState state);
    void setColorScheme(Qt::ColorScheme scheme); // anything but dark is light
    // The word lists of the study; those of the study before are forgotten.
    void setLists(const QList<WordList> &lists);

    // The kinds that are not painted, by key. Those of no present kind are remembered too.
    [[nodiscard]] QSet<QString> hidden() const { return m_hidden; }
    void setHidden(const QSet<QString> &keys);

    // Paints the attached documents anew: some of them at once, and when that takes long, the others one by one.
    void rehighlight();

signals:
    void stateChanged(LensState state);
    void themeChanged();
    void listsChanged();
    void hiddenChanged();

private:
    class Highlighter;

    void paintAnew();

    LensEngine m_engine;
    QList<Highlighter *> m_highlighters; // of the documents that live
    mutable QList<LensLook> m_looks;     // empty: to be made
    QSet<QString> m_hidden;
    LensState m_state = LensState::On;
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Light;
};
