// Catches our own bugs, so that a broken screen does not take the person's work with it.

import { Component, type ReactNode } from 'react';
import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { Translation } from 'react-i18next';

interface FaultProps {
  readonly children: ReactNode;
}

interface FaultState {
  readonly problem: Error | null;
}

/** What stands in the place of a screen that broke. */
export class Fault extends Component<FaultProps, FaultState> {
  static getDerivedStateFromError(problem: Error): FaultState {
    return { problem };
  }

  override state: FaultState = { problem: null };

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <Translation ns="shell">
        {(t) => (
          <Stack p="xl" maw="72ch" role="alert">
            <Title order={2}>{t('broken.title')}</Title>
            <Text>{t('broken.text')}</Text>
            <Button onClick={() => this.setState({ problem: null })} w="fit-content">
              {t('broken.again')}
            </Button>
            <Text c="var(--parley-soft)">{t('broken.detail')}</Text>
            <Code block>{problem.stack ?? problem.message}</Code>
          </Stack>
        )}
      </Translation>
    );
  }
}
